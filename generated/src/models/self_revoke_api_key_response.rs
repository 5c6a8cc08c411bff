use crate::runtime;

/// The answer of [`revokeApiKey`](crate::api::api_keys::ApiKeysApi::revoke_api_key()), which has no content.
pub type SelfRevokeApiKeyResponse = runtime::Json;
