import assert from 'node:assert/strict';
import { it } from 'node:test';
import { violations } from '../../support/axe.ts';
import { onOffice } from '../../support/office.ts';

onOffice('somebody who is recorded and enrols', (visit) => {
  const address = () => visit.address('/van-phong/nguoi/[id]');
  const channels = async (): Promise<(string | null)[]> => {
    const { rows } = await visit.of.db.asOwner((tx) =>
      tx.query<{ channel: string | null }>(
        'select channel from enrolments where channel is not null order by recorded_at',
      ),
    );
    return rows.map(({ channel }) => channel);
  };

  it('is recorded by a collector with how they came to it, without script, and what is wrong stands at its field', async () => {
    const page = await visit.open('collector', address(), { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Ghi đăng ký tham gia' }).click();
    await page.getByLabel('Kênh đăng ký').selectOption('activity');
    await page.getByLabel('Mã nhân viên thu').fill('NV 01');
    await page.getByRole('button', { name: 'Ghi đăng ký tham gia' }).click();
    assert.match((await page.getByRole('alert').textContent()) ?? '', /Mã nhân viên thu: «NV 01» không phải một mã/);
    await page.getByLabel('Mã nhân viên thu').fill('NV01');
    await page.getByRole('button', { name: 'Ghi đăng ký tham gia' }).click();
    assert.match((await page.getByRole('alert').textContent()) ?? '', /cần mã của hoạt động/);
    await page.getByLabel('Kênh đăng ký').selectOption('visit');
    await page.getByRole('button', { name: 'Ghi đăng ký tham gia' }).click();
    assert.equal(page.url(), visit.at(address()));
    assert.match(
      (await page.getByRole('main').textContent()) ?? '',
      /Đăng ký tham gia BHXH tự nguyện.*Nhân viên đến nhà/,
    );
    assert.deepEqual(await channels(), ['visit']);
    assert.equal(await page.getByRole('link', { name: 'Ghi nhận lại' }).count(), 0, 'only officers attribute again');
    await page.context().close();
  });

  it('is owed to another channel by an officer, who says why', async () => {
    const page = await visit.open('officer', address());
    await page.getByRole('link', { name: 'Ghi nhận lại' }).first().click();
    await page.getByRole('heading', { level: 1, name: /Ghi nhận lại/ }).waitFor();
    assert.deepEqual(await violations(page), []);
    await page.getByLabel('Kênh đăng ký').selectOption('online');
    await page.getByRole('button', { name: 'Ghi nhận lại' }).click();
    await page.getByRole('alert').getByText('Lý do: Cần điền ô này').waitFor();
    await page.getByLabel('Lý do').fill('tự đăng ký trên cổng dịch vụ công');
    await page.getByLabel('Kênh đăng ký').selectOption('online');
    await page.getByRole('button', { name: 'Ghi nhận lại' }).click();
    await page.waitForURL(visit.at(address()));
    assert.match((await page.getByRole('main').textContent()) ?? '', /tự đăng ký trên cổng dịch vụ công/);
    assert.deepEqual(await channels(), ['visit', 'online']);
    await page.context().close();
  });
});
