/** A place where something was read. */
export interface PlaceRead {
  /** Null where it is no address. */
  address: string | null;
  text: string;
  /** What the finder wrote behind the address. */
  more: string;
}

/** The places of a note such as `https://a.vn/b (page 2) ; github:owner/name:path`. */
export const placesIn = (seenAt: string): PlaceRead[] => seenAt.split(' ; ').map(placeIn);

function placeIn(place: string): PlaceRead {
  const [, site = '', more = ''] = /^(https?:\/\/\S+)(.*)$/.exec(place) ?? [];
  if (site) return { address: site, text: new URL(site).hostname.replace(/^www\./, ''), more };
  const [, repository = ''] = /^github:([\w.-]+\/[\w.-]+)/.exec(place) ?? [];
  if (repository) return { address: `https://github.com/${repository}`, text: `github.com/${repository}`, more: '' };
  return { address: null, text: place, more: '' };
}
