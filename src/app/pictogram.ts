import {
  Baby,
  Banknote,
  BanknoteX,
  BedDouble,
  BriefcaseBusiness,
  CalendarClock,
  CircleQuestionMark,
  Clock,
  Coins,
  Compass,
  Eye,
  FilePen,
  FileQuestionMark,
  FileX,
  HandCoins,
  Hand,
  HardHat,
  HeartPulse,
  House,
  IdCard,
  Languages,
  Link,
  Lock,
  MapPinOff,
  MessageCircleOff,
  MessageCircleWarning,
  Phone,
  Plane,
  Receipt,
  Scissors,
  SearchX,
  ShieldAlert,
  Siren,
  Stamp,
  Timer,
  TrendingUp,
  TriangleAlert,
  Users,
  Volume2,
  Wallet,
  type IconNode,
} from 'lucide';

/** The picture beside each question and on the printed card, chosen for what it says to somebody who reads little. */
const PICTOGRAMS: Readonly<Record<string, IconNode>> = {
  AW01: BriefcaseBusiness,
  AW02: Coins,
  AW03: HardHat,
  AW04: Stamp,
  AW05: Hand,
  AW06: MessageCircleWarning,
  AW07: HandCoins,
  AW08: FileX,
  AW09: Languages,
  AW10: Clock,
  AW11: Wallet,
  AW12: Scissors,
  AW13: BedDouble,
  AW14: TriangleAlert,
  AW15: IdCard,
  AW15b: CalendarClock,
  AW16: Receipt,
  AW16b: CalendarClock,
  AW17: Lock,
  AW18: ShieldAlert,
  AW19: MessageCircleWarning,
  AW20: Siren,
  AW21: BanknoteX,
  AW22: Link,
  AW23: MapPinOff,
  AW24: FileQuestionMark,
  BG01: CircleQuestionMark,
  BG02: TrendingUp,
  BG03: FilePen,
  BG04: Plane,
  BG05: House,
  BG06: Banknote,
  BG07: Receipt,
  BG08: IdCard,
  BG09: MessageCircleWarning,
  BG10: MessageCircleOff,
  BG11: Timer,
  BG12: SearchX,
  UR01: ShieldAlert,
  UR02: Lock,
  UR03: HeartPulse,
  UR04: Users,
  UR05: Baby,
  UR06: Eye,
  'card.cover': Compass,
  'card.numbers': Phone,
  'card.cut': Scissors,
};

const SVG = 'http://www.w3.org/2000/svg';

/** Draws the picture of an item in the current text colour; nothing for an item without one. Hidden from screen readers. */
export function pictogram(item: string): SVGElement | undefined {
  const shapes = PICTOGRAMS[item];
  return shapes && draw(shapes);
}

/** The picture of the button that reads a screen aloud. */
export const loudspeaker = (): SVGElement => draw(Volume2);

function draw(shapes: IconNode): SVGElement {
  const svg = element('svg', {
    viewBox: '0 0 24 24',
    width: 28,
    height: 28,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': 1.8,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  });
  svg.append(...shapes.map(([name, attributes]) => element(name, attributes)));
  return svg;
}

function element(name: string, attributes: Readonly<Record<string, string | number | undefined>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value));
  return made;
}
