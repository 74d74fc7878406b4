import type { Account, SignedIn } from '#access/membership.ts';
import type { RecordedPublisher } from '#bulletins/publisher.ts';
import type { Register } from '#server/areas/read-register.ts';
import type { Desk } from '#server/desk/desk.ts';
import type { PortalRequest } from '#server/web/serve.ts';
import type { Settings } from '#ui/settings.ts';

declare global {
  namespace App {
    interface Locals {
      desk: Desk | null;
      register: Register | null;
      /** The database cannot answer now. */
      isUnavailable: boolean;
      settings: Settings;
      /** Who has a session; asked at the addresses of the office only. */
      account: Account | null;
      /** Of the account: which session, and when its holder last proved who they are. */
      session: { id: string; provedAt: Date } | null;
      /** Whoever works in the office; null for everybody else. */
      signedIn: SignedIn | null;
      officeDesk: Desk | null;
      /** Under which the log has what broke. */
      reference?: string;
    }
    /** What every page has from src/routes/+layout.server.ts, error pages too. */
    interface PageData {
      lang: Settings['lang'];
      settings: Settings;
      register: Register | null;
      /** Who answers for the portal; null in the office, and where nobody was recorded. */
      publisher: RecordedPublisher | null;
      here: string;
      /** Scheme and host at which the portal is. */
      origin: string;
    }
    interface Platform {
      req: PortalRequest;
    }
    interface Error {
      message: string;
      /** What to tell whoever keeps the portal, where something broke. */
      reference?: string;
    }
  }
}
