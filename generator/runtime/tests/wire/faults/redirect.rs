//! Redirects to another server, which would get the credentials.

use ory_sdk_runtime::runtime::{Call, Client, Error, NoBody};

use crate::api::{
    GET_KEYS, GET_SECRET, KEY, QUERY_KEY, SESSION, TOKEN, get_thing, parse,
};
use crate::server::Server;
use crate::via::Via;

const STATUSES: [u16; 7] = [301, 302, 303, 304, 305, 307, 308];

fn redirecting(status: u16, to: &Server) -> Server {
    Server::says(format!(
        "HTTP/1.1 {status} X\r\nlocation: {}/x?code=1\r\ncontent-length: 0\r\n\r\n",
        to.url
    ))
}

/// Checks that the server which is called sees one request with this header, and the other none.
fn stays(via: &Via, call: impl Fn(&str) -> Box<Call>, header: (&str, &str)) {
    let elsewhere = Server::json(200, r#"{"name":"thief"}"#);
    for status in STATUSES {
        let server = redirecting(status, &elsewhere);
        let error: Error<NoBody> = via
            .send(call(&server.url), |response| Err::<(), _>(response.unexpected()))
            .unwrap_err();
        assert_eq!((error.status(), error.attempts()), (Some(status), 1));
        let heard = server.heard();
        assert_eq!(heard.header(header.0), Some(header.1));
        assert_eq!(heard.header("referer"), None);
        assert_eq!(server.count(), 0);
        assert!(!format!("{error} {error:?}").contains("code=1"));
    }
    elsewhere.heard_nothing();
}

pub fn with_a_header_credential(via: &Via) {
    let call = |url: &str| {
        let client = via.builder(url).credential(&TOKEN, "hush");
        Call::new(&client.build().unwrap(), &GET_SECRET)
    };
    stays(via, call, ("authorization", "Bearer hush"));
    // A header that no HTTP library knows for a credential.
    let call = |url: &str| {
        let mut call = get_thing(&via.builder(url).build().unwrap());
        call.options().header("X-Session-Token", "hush");
        call
    };
    stays(via, call, ("x-session-token", "hush"));
}

pub fn with_a_cookie_credential(via: &Via) {
    let call = |url: &str| {
        let client = via
            .builder(url)
            .credential(&KEY, "k")
            .credential(&QUERY_KEY, "q")
            .credential(&SESSION, "hush");
        Call::new(&client.build().unwrap(), &GET_KEYS)
    };
    stays(via, call, ("cookie", "session=hush"));
}

/// It is a result, with its location.
pub fn documented(via: &Via) {
    let elsewhere = Server::json(200, r#"{"name":"thief"}"#);
    for status in STATUSES {
        let server = redirecting(status, &elsewhere);
        let client: Client = via.builder(&server.url).build().unwrap();
        let redirect: Result<_, Error<NoBody>> =
            via.send(get_thing(&client), |it| it.redirect());
        let redirect = redirect.unwrap();
        assert_eq!(redirect.status, status);
        assert_eq!(redirect.location, format!("{}/x?code=1", elsewhere.url));
        let undocumented = via.send(get_thing(&client), parse).unwrap_err();
        assert_eq!(undocumented.status(), Some(status));
    }
    elsewhere.heard_nothing();
}
