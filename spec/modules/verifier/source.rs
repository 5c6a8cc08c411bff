//! Where keys come from.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use crate::runtime::token::flight::lock;
use crate::runtime::{Call, Client, Operation};
use crate::{Ory, Response};

use super::error::KeysError;
use super::key::Key;
use super::strict;
use crate::Json;

/// How many keys of a set are looked at. Servers have a handful.
const MAX_KEYS: usize = 100;

/// The keys of a server.
pub(super) type Set = Arc<[Arc<Key>]>;

/// Where keys come from.
#[derive(Clone)]
pub(super) enum Source {
    /// `discoverJsonWebKeys`.
    Discovery(Ory),
    /// Another path below the client's base URL.
    Path(&'static Operation),
    /// The program.
    Fixed(Set),
}

impl Source {
    /// Returns the source below a client's base URL.
    pub(super) fn path(path: &str) -> Self {
        Self::Path(operation(path))
    }

    /// Asks for the keys.
    pub(super) async fn fetch(self, client: Client) -> Result<Set, KeysError> {
        let call = match self {
            Self::Fixed(set) => return Ok(set),
            Self::Discovery(ory) => ory.wellknown().discover_json_web_keys().send_raw(),
            Self::Path(operation) => Call::new(&client, operation).send_raw(),
        };
        let response = call.await.map_err(|error| KeysError::Call(Arc::new(error)))?;
        read(response)
    }
}

fn read(mut response: Response) -> Result<Set, KeysError> {
    if response.status() != 200 {
        return Err(KeysError::Call(Arc::new(response.unexpected())));
    }
    parse(response.body())
}

/// Reads a set of keys (RFC 7517, section 5). Keys of no use here are left out.
pub(super) fn parse(text: &[u8]) -> Result<Set, KeysError> {
    let set = strict::object(text).ok_or(KeysError::Answer("it is not an object"))?;
    let keys = set.get("keys").and_then(Json::as_array);
    let keys = keys.ok_or(KeysError::Answer("it has no list `keys`"))?;
    let usable = keys.iter().take(MAX_KEYS).filter_map(Key::parse);
    let set: Set = usable.map(Arc::new).collect();
    if set.is_empty() {
        return Err(KeysError::Answer("it has no key that can check a signature"));
    }
    Ok(set)
}

/// Returns the operation of a path. An operation lives for ever, and so does what it is made of: it is made once for
/// each path that a program has in its settings.
fn operation(path: &str) -> &'static Operation {
    static MADE: Mutex<BTreeMap<String, &'static Operation>> =
        Mutex::new(BTreeMap::new());
    let mut made = lock(&MADE);
    if let Some(operation) = made.get(path) {
        return operation;
    }
    let operation: &'static Operation = Box::leak(Box::new(Operation {
        id: "verifier keys",
        method: "GET",
        path: Box::leak(path.into()),
        security: &[],
        server: None,
        accept: "application/json",
    }));
    made.insert(path.to_owned(), operation);
    operation
}
