import { type Command, Option } from 'commander';
import { dayInVietNam } from '#base/dates.ts';
import { type Month, monthOf } from '#base/months.ts';
import { month } from '#input/fields/days.ts';
import { MESSAGE_CHANNELS, type MessageChannel } from '#register/renewal.ts';
import { renewalRemind } from '#server/renewals/operations.ts';
import { ask, orThrow } from '../answer.ts';
import { flag } from '../flag.ts';
import { onDatabase, withPlace } from '../place.ts';
import { deskOf, withProvince } from '../register.ts';

interface RemindOptions {
  data: string;
  province?: string;
  channel: MessageChannel;
  month?: Month;
}

/** `baophu remind`: a message to everybody whose cover ends in a month; whoever got one gets none again. */
export function defineRemind(command: Command): void {
  withProvince(withPlace(command))
    .addOption(new Option('--channel <name>', 'how').choices(MESSAGE_CHANNELS).makeOptionMandatory())
    .option('--month <month>', 'the month in which cover ends; the present one by default', flag(month()))
    .action((options: RemindOptions) =>
      onDatabase(options, async (db) => {
        const now = new Date();
        const given = { channel: options.channel, dueMonth: options.month ?? monthOf(dayInVietNam(now)) };
        const answer = await ask(await deskOf(db, options), renewalRemind, given, { now });
        const { listed, answers, skipped, left } = orThrow(renewalRemind, answer);
        console.log(`${listed} people fall due in ${given.dueMonth}.`);
        console.log(`${answers.taken} messages were taken, ${answers.refused} refused, ${answers.none} not answered.`);
        if (answers.unsent > 0)
          console.log(`${answers.unsent} did not leave, and will be tried again by the next run.`);
        if (answers.deferred > 0)
          console.log(
            `${answers.deferred} were put off by the server of mail, and will be tried again by the next run.`,
          );
        for (const [why, count] of Object.entries(skipped)) {
          if (count > 0) console.log(`${count} got none: ${why.replaceAll('_', ' ')}`);
        }
        if (left > 0) {
          console.error(
            `Stopped, since three messages in a row were not taken: ${left} people are left. Look at ${options.channel === 'email' ? 'BAOPHU_MAIL' : 'BAOPHU_MESSAGE_HOOK'}.`,
          );
          process.exitCode = 1;
        }
      }),
    );
}
