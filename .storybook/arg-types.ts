import type { StrictArgTypes } from 'storybook/internal/types';

type Enhancer = (context: { readonly argTypes: StrictArgTypes }) => StrictArgTypes;

const SET_BY_THE_ELEMENT = /^Set by the element/;

/**
 * Makes a control of what the manifest says of an attribute: a list of literals becomes a choice, a boolean a switch,
 * everything else a line of text. Nothing is written by hand.
 */
export const fromManifest: Enhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      if (argType.table?.category !== 'attributes')
        return [name, argType.table?.category ? { ...argType, control: false } : argType];
      const type = argType.table.type?.summary ?? '';
      const options = [...type.matchAll(/'([^']+)'/g)].map(([, value]) => value ?? '');
      if (SET_BY_THE_ELEMENT.test(argType.description ?? '')) return [name, { ...argType, control: false }];
      if (options.length > 0) return [name, { ...argType, options, control: { type: 'select' } }];
      return [name, { ...argType, control: { type: type === 'boolean' ? 'boolean' : 'text' } }];
    }),
  );
