import type { Day } from '#base/dates.ts';
import { licenceAddress, type Publisher } from '#bulletins/publisher.ts';
import { bulletinAddress, evidenceAddress } from '../addresses.ts';
import { texts } from '../texts/index.ts';

/** Where the portal is, and who answers for it. */
interface Place {
  origin: string;
  publisher: Publisher | null;
}

const organisation = ({ origin, publisher }: Place) => ({
  '@type': 'GovernmentOrganization',
  name: publisher?.name ?? texts.vi.portal.name,
  url: `${origin}/`,
  ...(publisher && { email: publisher.email, telephone: publisher.telephone, address: publisher.address }),
});

const licence = ({ publisher }: Place): string | null => publisher && licenceAddress(publisher.reuse);

/** A bulletin for programs (https://schema.org/NewsArticle). */
export function articleFacts(
  bulletin: { slug: string; title: string; lead: string; author: string; publishedAt: Date },
  place: Place,
): Record<string, unknown> {
  const address = `${place.origin}${bulletinAddress(bulletin.slug)}`;
  return {
    '@type': 'NewsArticle',
    '@id': address,
    url: address,
    headline: bulletin.title,
    description: bulletin.lead,
    inLanguage: 'vi',
    isAccessibleForFree: true,
    datePublished: bulletin.publishedAt.toISOString(),
    image: `${address}/anh.png`,
    author: { '@type': 'Organization', name: bulletin.author },
    publisher: organisation(place),
    license: licence(place) ?? undefined,
  };
}

/** A published figure for programs (https://schema.org/Dataset). */
export function figureFacts(
  figure: {
    slug: string;
    name: string;
    label: string;
    meaning: string;
    asOf: Day | null;
    knownAt: Date;
    places: readonly string[];
  },
  place: Place,
): Record<string, unknown> {
  const address = `${place.origin}${evidenceAddress(figure.slug, figure.name)}`;
  const download = (kind: string, type: string) => ({
    '@type': 'DataDownload',
    contentUrl: `${address}.${kind}`,
    encodingFormat: type,
  });
  return {
    '@type': 'Dataset',
    '@id': address,
    url: address,
    name: figure.label,
    description: figure.meaning,
    inLanguage: 'vi',
    isAccessibleForFree: true,
    dateModified: figure.knownAt.toISOString(),
    temporalCoverage: figure.asOf ?? undefined,
    spatialCoverage: figure.places.map((name) => ({ '@type': 'Place', name })),
    variableMeasured: figure.label,
    creator: organisation(place),
    license: licence(place) ?? undefined,
    distribution: [download('csv', 'text/csv'), download('json', 'application/json')],
  };
}
