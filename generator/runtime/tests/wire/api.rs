//! A small API, as generated code would describe it.

pub mod item;

use ory_sdk_runtime::runtime::json::{self, Decode, Encode};
use ory_sdk_runtime::runtime::{
    ApiBody, Call, Client, ClientBuilder, Operation, Response, Scheme, SchemeKind,
    Server, Variable,
};

pub type Error = ory_sdk_runtime::runtime::Error<GetThingError>;

pub static SERVERS: [Server; 1] = [Server {
    url: "https://{project_slug}.projects.example.com",
    variables: &[Variable {
        name: "project_slug",
        default: None,
        values: &[],
    }],
}];
pub static CONSOLE: Server = Server {
    url: "https://console.example.com",
    variables: &[],
};

pub static TOKEN: Scheme = Scheme {
    name: "accessToken",
    setter: "access_token",
    kind: SchemeKind::Bearer,
};
pub static PASSWORD: Scheme = Scheme {
    name: "password",
    setter: "password",
    kind: SchemeKind::Basic,
};
pub static KEY: Scheme = Scheme {
    name: "key",
    setter: "key",
    kind: SchemeKind::Header("x-api-key"),
};
pub static QUERY_KEY: Scheme = Scheme {
    name: "queryKey",
    setter: "query_key",
    kind: SchemeKind::Query("api key"),
};
pub static SESSION: Scheme = Scheme {
    name: "session",
    setter: "session",
    kind: SchemeKind::Cookie("session"),
};

pub static SCHEMES: [&Scheme; 5] = [&TOKEN, &PASSWORD, &KEY, &QUERY_KEY, &SESSION];

/// Takes no credential.
pub static GET_THING: Operation = operation("getThing", "GET", "/things/{id}", &[]);
pub static GET_PART: Operation =
    operation("getPart", "GET", "/things/{id}/parts/{part}:go", &[]);
pub static GET_PAIR: Operation = operation("getPair", "GET", "/pairs/{a}{b}", &[]);
pub static GET_ODD: Operation =
    operation("getOdd", "GET", r#"/o"dd\{{{id}}}`/{0}$/%2f/%23é%2"#, &[]);
pub static PUT_THING: Operation = operation("putThing", "PUT", "/things", &[]);
/// Takes a token, or a password and a key.
pub static GET_SECRET: Operation =
    operation("getSecret", "GET", "/secret", &[&[&TOKEN], &[&PASSWORD, &KEY]]);
/// Takes all that travels elsewhere than in `Authorization`.
pub static GET_KEYS: Operation =
    operation("getKeys", "GET", "/keys", &[&[&KEY, &QUERY_KEY, &SESSION]]);
/// Takes a token, and can do without.
pub static GET_PUBLIC: Operation =
    operation("getPublic", "GET", "/public", &[&[], &[&TOKEN]]);
pub static GET_CONSOLE: Operation = Operation {
    server: Some(&CONSOLE),
    ..operation("getConsole", "GET", "/console", &[&[&TOKEN]])
};

pub const fn operation(
    id: &'static str,
    method: &'static str,
    path: &'static str,
    security: &'static [&'static [&'static Scheme]],
) -> Operation {
    Operation {
        id,
        method,
        path,
        security,
        server: None,
        accept: "application/json",
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Thing {
    pub name: String,
}

impl Decode for Thing {
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut name = None;
        r.begin_object()?;
        while let Some(key) = r.next_key()? {
            match &*key {
                "name" => name = Some(Decode::decode(r)?),
                _ => r.skip()?,
            }
        }
        Ok(Self {
            name: name.ok_or_else(|| r.lacks("name"))?,
        })
    }
}

impl Encode for Thing {
    fn encode(&self, w: &mut json::Writer) {
        w.begin_object();
        w.field("name", &self.name);
        w.end_object();
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetThingError {
    Gone(String),
    Default(Thing),
}

impl ApiBody for GetThingError {}

/// Chooses by status.
pub fn parse(response: &mut Response) -> Result<Thing, Error> {
    match response.status() {
        200 => response.json(),
        410 => Err(response.failure(GetThingError::Gone)),
        400..=599 => Err(response.failure(GetThingError::Default)),
        _ => Err(response.unexpected()),
    }
}

pub fn builder(url: &str) -> ClientBuilder {
    super::spans::listen();
    ClientBuilder::new(&SERVERS, &SCHEMES).base_url(url)
}

pub fn client(url: &str) -> Client {
    builder(url).build().unwrap()
}

/// A call of the operation that needs nothing.
pub fn get_thing(client: &Client) -> Box<Call> {
    let mut call = Call::new(client, &GET_THING);
    call.path("id", "1");
    call
}
