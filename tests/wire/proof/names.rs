//! Names and texts that need care in Rust stand on the wire as the document has them.

use anyhow::Result;
use tests::server::{Reply, Server};

use crate::program::{lines, run};

#[test]
fn names_arrive_as_the_document_writes_them() -> Result<()> {
    let server = Server::scripted([
        Reply::json(200, r#"{"value": {"string": {"ok": "deep"}}}"#),
        Reply::status(204),
        Reply::json(
            200,
            r#"{"self":"a","Self":"b","fn":"c","":"d","+1":1,"-1":-1,"\u0066oo-bar":"e","fooBar":"f","foo_bar":"g","r":"h"}"#,
        ),
        Reply::json(200, r#"{"quo\"te\\": "v", "a": "new\nline"}"#),
    ])?;
    run("names", &server)?;
    let expected = [
        "GET /type?self=1&a%20b=2&a-b=3&filter%5Bx%5D=4&123=5",
        "GET /verb/x%2Fy:fetchHTTPJSON",
        "GET /no-id/%7Bthing%7D",
        "GET /a%22b%5Cc/%60$y%60/z?y=1",
    ];
    assert_eq!(lines(&server), expected);
    Ok(())
}
