import assert from 'node:assert/strict';
import { it } from 'node:test';
import { onOffice } from '../../../support/office.ts';

/** Pages on which something is changed, with a field that two people change, and whoever may. */
const CHANGED = [
  { id: '/van-phong/hoat-dong/[activity]/sua', role: 'officer', field: 'co-mat', values: ['31', '32'] },
  { id: '/van-phong/chien-dich/[campaign]/ban-moi', role: 'planner', field: 'chi-tieu', values: ['210', '220'] },
  { id: '/van-phong/chuong-trinh/[programme]/ban-moi', role: 'planner', field: 'ten', values: ['Tên mới', 'Tên khác'] },
] as const;

onOffice('two people who change the same', (visit) => {
  for (const { id, role, field, values } of CHANGED)
    it(`do not overwrite each other, however often the second one sends it: ${id}`, async () => {
      const [first, second] = await Promise.all(
        [0, 1].map(() => visit.open(role, visit.address(id), { javaScriptEnabled: false })),
      );
      assert.ok(first && second);
      const send = async (page: typeof first, value: string | undefined) => {
        await page.locator(`[name="${field}"]`).fill(value ?? '');
        await page.locator('[name="ly-do"]').fill('đếm lại');
        await page.locator('main form button').last().click();
      };
      await send(first, values[0]);
      await first
        .locator('main')
        .getByText(/^Đã ghi/)
        .waitFor();
      for (let times = 0; times < 2; times++) {
        await send(second, values[1]);
        assert.match((await second.getByRole('alert').textContent()) ?? '', /mở lại trang/);
        assert.equal(await second.locator(`[name="${field}"]`).inputValue(), values[1]);
      }
      await second.goto(visit.at(visit.address(id)));
      assert.equal(await second.locator(`[name="${field}"]`).inputValue(), values[0]);
      await Promise.all([first, second].map((page) => page.context().close()));
    });
});
