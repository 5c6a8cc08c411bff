//! Each style, with and without `explode`, writes what the specification shows.

use anyhow::Result;
use tests::server::{Reply, Request, Server};

use crate::program::{lines, run};

/// The examples of OpenAPI 3.0.4, "Style Examples": the empty string, a string, an array, an object; empty
/// where there is none. Where the specification says nothing (one value in a style that joins several, a list in
/// `deepObject`, cookies that are exploded), it is what this project does.
const TABLE: &[(&str, [&str; 4])] = &[
    (
        "matrix",
        [";color", ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"],
    ),
    (
        "matrixExploded",
        [
            ";color",
            ";color=blue",
            ";color=blue;color=black;color=brown",
            ";R=100;G=200;B=150",
        ],
    ),
    ("label", ["", ".blue", ".blue,black,brown", ".R,100,G,200,B,150"]),
    ("labelExploded", ["", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"]),
    ("simple", ["", "blue", "blue,black,brown", "R,100,G,200,B,150"]),
    ("simpleExploded", ["", "blue", "blue,black,brown", "R=100,G=200,B=150"]),
    (
        "form",
        ["color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"],
    ),
    (
        "formExploded",
        [
            "color=",
            "color=blue",
            "color=blue&color=black&color=brown",
            "R=100&G=200&B=150",
        ],
    ),
    (
        "spaceDelimited",
        [
            "color=",
            "color=blue",
            "color=blue%20black%20brown",
            "color=R%20100%20G%20200%20B%20150",
        ],
    ),
    (
        "pipeDelimited",
        [
            "color=",
            "color=blue",
            "color=blue%7Cblack%7Cbrown",
            "color=R%7C100%7CG%7C200%7CB%7C150",
        ],
    ),
    (
        "deepObjectExploded",
        [
            "color=",
            "color=blue",
            "color%5B0%5D=blue&color%5B1%5D=black&color%5B2%5D=brown",
            "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
        ],
    ),
    ("header", ["", "blue", "blue,black,brown", "R,100,G,200,B,150"]),
    ("headerExploded", ["", "blue", "blue,black,brown", "R=100,G=200,B=150"]),
    (
        "cookie",
        ["color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"],
    ),
    (
        "cookieExploded",
        [
            "color=",
            "color=blue",
            "color=blue; color=black; color=brown",
            "R=100; G=200; B=150",
        ],
    ),
];

/// Returns how the color of a request is written: what follows the name of its operation, the header or the
/// cookie.
fn color(request: &Request) -> (String, String) {
    let rest = request.target.trim_start_matches('/');
    let (name, written) = rest.split_once(['/', '?']).unwrap_or((rest, ""));
    let header = request.header("color").or_else(|| request.header("cookie"));
    (name.to_owned(), header.unwrap_or(written).to_owned())
}

/// Returns each key of the object that was written, with its value and whatever stands between the two: keys
/// have no order.
fn pieces(written: &str) -> [Option<&str>; 3] {
    [("R", "100"), ("G", "200"), ("B", "150")].map(|(key, value)| {
        let end = written.find(value)? + value.len();
        let start = written[..end].rfind(key)?;
        Some(&written[start..end])
    })
}

#[test]
fn each_style_is_written_as_the_specification_shows() -> Result<()> {
    let server = Server::replying(|_| Reply::status(204))?;
    run("parameter_styles", &server)?;
    let sent: Vec<_> = server.requests().iter().map(color).collect();
    let mut seen = 0;
    for (name, examples) in TABLE {
        let written: Vec<_> = sent
            .iter()
            .filter(|(of, _)| of == name)
            .map(|(_, it)| it.as_str())
            .collect();
        let has_empty =
            !matches!(*name, "label" | "labelExploded" | "simple" | "simpleExploded");
        let expected = &examples[usize::from(!has_empty)..];
        assert_eq!(written.len(), expected.len(), "{name}: {written:?}");
        seen += written.len();
        let (object, others) = (expected.len() - 1, &expected[..expected.len() - 1]);
        assert_eq!(&written[..object], others, "{name}");
        let (written, example) = (written[object], expected[object]);
        assert_eq!(pieces(written), pieces(example), "{name}: {written}");
        assert_eq!(written.len(), example.len(), "{name}: {written}");
        // What stands before the first key and between the keys.
        let start = example.find('R').unwrap_or_default();
        assert_eq!(written[..start], example[..start], "{name}: {written}");
    }
    assert_eq!(seen, sent.len());
    Ok(())
}

#[test]
fn typed_arguments_have_the_same_forms() -> Result<()> {
    let server = Server::replying(|_| Reply::status(204))?;
    run("typed_styles", &server)?;
    let expected = [
        "GET /typed/.1.2/gte,1,lt,5/;kind=small?where%5Bname%5D=a%20b\
         &where%5Bowner%5D%5Bids%5D%5B0%5D=7&where%5Bowner%5D%5Bids%5D%5B1%5D=8\
         &where%5Bsizes%5D%5B0%5D%5Bgte%5D=1&where%5Bsizes%5D%5B0%5D%5Blt%5D=5\
         &expand%5B0%5D=data.customer&expand%5B1%5D=a%26b\
         &created%5Bgte%5D=1&created%5Blt%5D=5&limit=3&sort=x&sort=y%2Cz\
         &points=%7B%22gte%22%3A1%2C%22lt%22%3A5%7D&path=/a/b?c=d%26e%23f%20g%2Bh\
         &list=a/b%7Cc%7Cd&shape=%7B%22gte%22%3A1%2C%22lt%22%3A5%7D&note=x%20y",
        "GET /typed/.1/gte,1,lt,5/;kind=x%2Fy?created=5",
    ];
    assert_eq!(lines(&server), expected);
    let [full, bare] = &server.requests()[..] else { unreachable!("two requests") };
    assert_eq!(full.header("x-range"), Some("gte=1,lt=5"));
    assert_eq!(full.header("x-tags"), Some("a,b"));
    assert_eq!(full.header("cookie"), Some("seen=1; seen=2; size=gte,1,lt,5"));
    assert_eq!((bare.header("x-tags"), bare.header("cookie")), (None, None));
    Ok(())
}
