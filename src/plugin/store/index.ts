export {
  type StoredCitation,
  type StoredMatrix,
  entriesOf,
  getCitation,
  getMatrices,
  getMatrix,
  matrixIds,
  matrixOf,
} from './content.ts';
