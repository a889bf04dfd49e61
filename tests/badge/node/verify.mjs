// Verifies credentials with software that mcdesk did not write: @digitalbazaar/vc. Nothing is fetched.
//
// Standard input: {"contexts": {address: context}, "documents": {did: document}, "lists": {address: credential},
// "credentials": [...]}. Standard output: one {"verified": ..., "error": ...} for each credential.
import {readFileSync} from 'node:fs';
import * as vc from '@digitalbazaar/vc';
import * as statusList from '@digitalbazaar/vc-bitstring-status-list';
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import {cryptosuite} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';

const {contexts, documents, lists, credentials} = JSON.parse(readFileSync(0, 'utf8'));

function resolved(url) {
  if(url in contexts) {
    return contexts[url];
  }
  if(url in lists) {
    return lists[url];
  }
  const [did, fragment] = url.split('#');
  const document = documents[did] || (did.startsWith('did:key:') && ofKey(did));
  if(!document) {
    throw new Error(`nothing is known of ${url}`);
  }
  if(fragment === undefined) {
    return document;
  }
  const method = document.verificationMethod.find(one => one.id === url);
  if(!method) {
    throw new Error(`no method ${url}`);
  }
  return {'@context': 'https://w3id.org/security/multikey/v1', ...method};
}

function ofKey(did) {
  const name = did.slice('did:key:'.length);
  const id = `${did}#${name}`;
  const method = {id, type: 'Multikey', controller: did, publicKeyMultibase: name};
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id: did, verificationMethod: [method], assertionMethod: [id]
  };
}

const documentLoader = async url => ({contextUrl: null, documentUrl: url, document: resolved(url)});
const suite = new DataIntegrityProof({cryptosuite});
const answers = [];
for(const credential of credentials) {
  const checkStatus = options => statusList.checkStatus({...options, verifyBitstringStatusListCredential: true});
  const options = {credential, suite, documentLoader, now: new Date('2026-12-01T00:00:00Z')};
  if(credential.credentialStatus) {
    options.checkStatus = checkStatus;
  }
  const result = await vc.verifyCredential(options);
  const problems = [result.error, ...(result.error?.errors ?? [])].filter(Boolean);
  // That the status could be looked up is one thing, what it says another.
  const revoked = (result.statusResult?.results ?? []).some(one => one.status);
  const error = [...problems.map(one => String(one)), ...(revoked ? ['revoked'] : [])].join('; ');
  answers.push({verified: result.verified && !revoked, error});
}
process.stdout.write(JSON.stringify(answers));
