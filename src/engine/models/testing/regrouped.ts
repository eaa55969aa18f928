import type { MarginModel } from '@/engine/models/model'
import { UTA } from '@/engine/models/uta'

/** The account's own model, but that sold options are netted by bought ones of the same kind whatever their expiry. */
export const REGROUPED: MarginModel = {
  ...UTA,
  id: 'regrouped',
  components: UTA.components.map((component) =>
    component.id === 'shortOptions'
      ? {
          ...component,
          charges: component.charges.map((charge) => ({
            ...charge,
            counts: 'options',
            group: ({ type }) => ({ key: type, name: type }),
          })),
        }
      : component,
  ),
}
