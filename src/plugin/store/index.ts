export {
  type StoredCitation,
  type StoredMatrix,
  entriesOf,
  getCitation,
  getMatrices,
  getMatrix,
  matrixIds,
  modelOf,
} from './content.ts';
