import type { Register } from '#server/data/registers.ts';
import type { Database } from '#server/db.ts';
import type { PortalRequest } from '#server/serve.ts';
import type { Settings } from '#ui/settings.ts';

declare global {
  namespace App {
    interface Locals {
      db: Database;
      register: Register | null;
      settings: Settings;
    }
    interface Platform {
      req: PortalRequest;
    }
    interface Error {
      message: string;
      /** What to tell whoever keeps the portal; empty where nothing broke. */
      reference: string;
    }
  }
}
