//! Values that have more than one form: unions, enums, and keys that may be absent or null.

use anyhow::Result;
use tests::server::{Reply, Request, Server};

use crate::program::{lines, run};

fn echo(request: &Request) -> Reply {
    Reply::json(200, request.body.clone())
}

fn bodies(server: &Server) -> Vec<String> {
    server.requests().iter().map(Request::text).collect()
}

#[test]
fn a_tag_is_written_once_and_an_unknown_one_is_kept() -> Result<()> {
    const UNKNOWN: &str = r#"{"kind":"root", "depth" : 1.0e2,"x":[ ]}"#;
    let server = Server::replying(|request| match request.path() {
        "/unknown/nodes" => Reply::json(200, format!(" {UNKNOWN}\n")),
        "/late/nodes" => Reply::json(200, r#"{"colour": "red", "kind": "bud"}"#),
        "/untagged/nodes" => Reply::json(200, r#"{"colour": "red"}"#),
        "/deep/nodes" => {
            Reply::json(200, r#"{"kind": "branch", "children": [{"kind": "leaf"}]}"#)
        }
        _ => echo(request),
    })?;
    run("tagged", &server)?;
    let sent = bodies(&server);
    assert_eq!(
        sent[0],
        r#"{"kind":"branch","children":[{"kind":"leaf","colour":"green"},{"kind":"bud","colour":"red"}]}"#
    );
    assert_eq!(sent.last().map(String::as_str), Some(UNKNOWN));
    Ok(())
}

#[test]
fn without_a_tag_the_shape_chooses() -> Result<()> {
    let server = Server::replying(|request| match request.path() {
        "/wide/values" => Reply::json(200, r#"{"radius":3,"y":2,"x":1,"more":{}}"#),
        "/none/values" => Reply::json(200, r#"{"x": "hush"}"#),
        _ => echo(request),
    })?;
    run("untagged", &server)?;
    let expected = [
        r#""a\"b""#,
        "true",
        "1.5",
        r#"{"x":1.0,"y":-2.0}"#,
        r#"{"radius":3.0,"x":1.0,"y":2.0}"#,
        "[1,-2]",
    ];
    assert_eq!(bodies(&server)[..6], expected);
    Ok(())
}

#[test]
fn an_unknown_enum_value_goes_back_as_it_came() -> Result<()> {
    const PAINT: &str = r#"{"coats":["first","third"],"colour":"burnt/umber é","finish":"satin","level":9,"untyped":"b"}"#;
    let server = Server::scripted([Reply::json(200, PAINT), Reply::json(200, PAINT)])?;
    run("enums", &server)?;
    let expected = ["GET /colours/dark-green", "GET /colours/burnt%2Fumber%20%C3%A9"];
    assert_eq!(lines(&server), expected);
    Ok(())
}

#[test]
fn absent_and_null_are_told_apart() -> Result<()> {
    let server = Server::scripted([
        Reply::json(200, r#"{"plain": "x"}"#),
        Reply::json(200, r#"{"plain": "x", "either": null}"#),
        Reply::json(200, r#"{"plain": "x", "either": false}"#),
        Reply::json(200, r#"{"plain": null}"#),
        Reply::json(200, r#"{"either": true}"#),
        Reply::json(200, r#"{"plain": "x", "either": 1}"#),
        Reply::json(201, r#"{"id": "i", "name": "n"}"#),
    ])?;
    run("presence", &server)?;
    let expected = [
        r#"{"list":[],"nullable":null,"plain":"p"}"#,
        r#"{"aliased":null,"either":null,"list":["a"],"nullable":"n","plain":"p"}"#,
        r#"{"aliased":"m","either":true,"list":["a"],"nullable":null,"optional":0,"plain":"p"}"#,
    ];
    assert_eq!(bodies(&server)[..3], expected);
    assert_eq!(bodies(&server)[6], r#"{"name":"n","secret":"s"}"#);
    Ok(())
}
