import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { geoIdentity, geoPath, geoTransform } from 'd3-geo';
import { merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Desk } from '#server/desk/desk.ts';
import { formerDistrictsOfCommunes } from './data/areas.ts';

type Commune = (Polygon | MultiPolygon) & { properties: { code: string } };
type Communes = Topology<{ layer: GeometryCollection<{ code: string }> }>;

/** A province as it was divided into districts, drawn from the communes of today. */
export interface ProvinceMap {
  width: number;
  height: number;
  districts: { code: string; path: string }[];
  /** The communes of today. */
  communes: { code: string; path: string }[];
  /** Borders between present communes of one district. */
  inner: string;
  /** Present communes whose land lay in several districts. */
  mixed: number;
}

const WIDTH = 640;
const HEIGHT = 640;
const drawn = new Map<string, Promise<ProvinceMap>>();

/** The map of a former province. Areas never change once loaded, so each is drawn once in the life of the process. */
export function readMap(desk: Desk, province: string): Promise<ProvinceMap> {
  const known = drawn.get(province);
  if (known) return known;
  const drawing = draw(desk, province);
  drawn.set(province, drawing);
  drawing.catch(() => drawn.delete(province));
  return drawing;
}

async function draw(desk: Desk, province: string): Promise<ProvinceMap> {
  const former = await desk.read((tx) => formerDistrictsOfCommunes(tx, province));
  const districtOf = new Map([...former].map(([code, districts]) => [code, mostFrequent(districts)]));
  const topology: Communes = JSON.parse(await readFile(boundariesFile(), 'utf8'));
  const communes = topology.objects.layer.geometries.filter((each): each is Commune =>
    districtOf.has((each as Commune).properties.code),
  );
  const district = (each: unknown) => districtOf.get((each as Commune).properties.code);
  const layer = { type: 'GeometryCollection' as const, geometries: communes };
  const inner = mesh(topology, layer, (a, b) => a !== b && district(a) === district(b));
  const path = geoPath(flat(mesh(topology, layer))).digits(0);
  const groups = [...Map.groupBy(communes, district)];
  return {
    width: WIDTH,
    height: HEIGHT,
    districts: groups
      .map(([code = '', members]) => ({ code, path: path(merge(topology, members)) ?? '' }))
      .sort((a, b) => a.code.localeCompare(b.code)),
    communes: communes
      .map((each) => ({ code: each.properties.code, path: path(merge(topology, [each])) ?? '' }))
      .sort((a, b) => a.code.localeCompare(b.code)),
    inner: path(inner) ?? '',
    mixed: [...former.values()].filter((districts) => new Set(districts).size > 1).length,
  };
}

/** Resolved at run time: the built portal does not lie where its sources do. */
const boundariesFile = (): string => fileURLToPath(import.meta.resolve('#seeds/areas/communes.topojson'));

/** Degrees become points of the picture. A degree of longitude is shorter than one of latitude, by the cosine of the latitude. */
function flat(outline: ReturnType<typeof mesh>) {
  const [[, south], [, north]] = geoPath().bounds(outline) as [[number, number], [number, number]];
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const squeeze = geoTransform({
    point(longitude, latitude) {
      this.stream.point(longitude * shrink, latitude);
    },
  });
  const squeezed = {
    type: 'MultiLineString' as const,
    coordinates: outline.coordinates.map((line) => line.map(([x = 0, y = 0]) => [x * shrink, y])),
  };
  const fitted = geoIdentity()
    .reflectY(true)
    .fitExtent(
      [
        [4, 4],
        [WIDTH - 4, HEIGHT - 4],
      ],
      squeezed,
    );
  return { stream: (sink: Parameters<typeof fitted.stream>[0]) => squeeze.stream(fitted.stream(sink)) };
}

/** The code that stands most often in the list; of equals the lowest. */
function mostFrequent(codes: readonly string[]): string {
  const counts = [...Map.groupBy(codes, (code) => code)].map(([code, all]) => ({ code, count: all.length }));
  return counts.sort((a, b) => b.count - a.count || a.code.localeCompare(b.code))[0]?.code ?? '';
}
