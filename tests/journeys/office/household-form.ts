import type { Locator, Page } from 'playwright-core';

/** The fields of a member in the form of a new household. */
export const memberForm = (page: Page, number: number): Locator =>
  page.getByRole('region', { name: `Người thứ ${number}` });

const NAMES = ['Một', 'Hai', 'Ba', 'Bốn', 'Năm'];

/** Types a household of these births into the form: all with health insurance, the first two with voluntary insurance too. */
export async function typeHousehold(page: Page, family: string, births: readonly string[]): Promise<void> {
  await page.getByLabel('Xã, phường cư trú').fill('Phường Đức Xuân');
  for (const [index, birth] of births.entries()) {
    if (index > 0) await page.getByRole('button', { name: 'Thêm một người' }).click();
    const of = memberForm(page, index + 1);
    await of.getByLabel('Họ và tên').fill(`${family} Văn ${NAMES[index]}`);
    await of.getByLabel('Ngày sinh').fill(birth);
    await of.getByLabel('BHYT hộ gia đình').check();
    if (index < 2) await of.getByLabel('BHXH tự nguyện').check();
  }
}
