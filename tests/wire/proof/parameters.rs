//! Path, query, headers and cookies.

use anyhow::Result;
use tests::server::{Reply, Server};

use crate::program::{lines, run};

#[test]
fn a_path_segment_carries_any_text() -> Result<()> {
    let server = Server::replying(|_| Reply::status(204))?;
    run("path", &server)?;
    let sent = lines(&server);
    let expected = [
        "POST /v1/items/plain:archive?reason=a%26b%3D%2B%20c",
        "POST /v1/items/a%2Fb:archive?reason=a%26b%3D%2B%20c",
        "POST /v1/items/%3Fx:archive?reason=a%26b%3D%2B%20c",
        "POST /v1/items/%C3%A9:archive?reason=a%26b%3D%2B%20c",
        "POST /v1/items/%252e:archive?reason=a%26b%3D%2B%20c",
        "POST /v1/items/...:archive?reason=a%26b%3D%2B%20c",
        "POST /v1/items/..:archive?reason=a%26b%3D%2B%20c",
        "POST /v1/items/%23%3A%5C%20%0D%0A:archive?reason=a%26b%3D%2B%20c",
    ];
    assert_eq!(sent, expected);
    Ok(())
}

#[test]
fn every_kind_of_argument_has_its_form() -> Result<()> {
    let server = Server::replying(|_| Reply::status(204))?;
    run("arguments", &server)?;
    let expected = [
        "GET /v1/users/-7/files/dir%2Fa%20b.txt?verbose=true&tag=a%2Cb&tag=c%26d&ids=1,2,3\
         &type=image&since=2024-05-06T07%3A08%3A09Z&send=now&path=p%2Fq",
        "GET /v1/users/1/files/f?verbose=false&type=a%20b",
        "GET /v1/users/2/files/f",
    ];
    assert_eq!(lines(&server), expected);
    let [full, _, bare] = &server.requests()[..] else { unreachable!("three requests") };
    assert_eq!(full.header("x-trace"), Some("t 1"));
    assert_eq!(full.header("cookie"), Some("session=s-1"));
    assert_eq!(full.header("x-of-the-call"), Some("yes"));
    for name in ["x-trace", "cookie", "authorization", "content-type"] {
        assert_eq!(bare.header(name), None, "{name}");
    }
    Ok(())
}

#[test]
fn setters_take_what_a_caller_may_not_have() -> Result<()> {
    let server = Server::replying(|_| Reply::status(204))?;
    run("options", &server)?;
    let expected = [
        "GET /v1/users/1/files/f?verbose=true&tag=a&tag=b&ids=1,2&type=image&send=now",
        "GET /v1/users/2/files/f",
        "GET /v1/users/3/files/f?send=kept",
    ];
    assert_eq!(lines(&server), expected);
    let [full, bare, twice] = &server.requests()[..] else { unreachable!("three") };
    assert_eq!((full.header("x-trace"), bare.header("x-trace")), (Some("t"), None));
    let tags =
        twice.headers.iter().filter(|(name, _)| name.eq_ignore_ascii_case("x-tag"));
    assert_eq!(tags.map(|(_, tag)| tag.as_str()).collect::<Vec<_>>(), ["a", "b"]);
    Ok(())
}

#[test]
fn what_cannot_be_sent_is_refused_before_anything_is() -> Result<()> {
    let server = Server::replying(|_| Reply::status(204))?;
    run("refused_arguments", &server)?;
    assert_eq!(lines(&server), [""; 0]);
    Ok(())
}
