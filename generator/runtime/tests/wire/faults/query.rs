//! Query strings, character by character.

use ory_sdk_runtime::runtime::{Call, Json, ListStyle, Style};

use crate::api::get_thing;
use crate::server::Server;
use crate::via::Via;

/// Checks that exactly this query arrives.
fn arrives(via: &Via, build: impl FnOnce(&mut Call), query: &str) {
    let server = Server::json(200, "{}");
    let mut call = get_thing(&via.builder(&server.url).build().unwrap());
    build(&mut call);
    via.raw(call).unwrap();
    assert_eq!(server.heard().line(), format!("GET /things/1{query} HTTP/1.1"));
}

/// Checks that a name and value of these characters arrive so.
fn is_written(via: &Via, text: &'static str, written: &str) {
    let build = |call: &mut Call| call.query(text, text);
    arrives(via, build, &format!("?{written}={written}"));
}

pub fn ampersand(via: &Via) {
    is_written(via, "a&b", "a%26b");
}

pub fn equals(via: &Via) {
    is_written(via, "a=b", "a%3Db");
}

pub fn plus(via: &Via) {
    is_written(via, "a+b", "a%2Bb");
}

pub fn space(via: &Via) {
    is_written(via, "a b", "a%20b");
}

pub fn percent(via: &Via) {
    is_written(via, "a%b%20", "a%25b%2520");
}

pub fn unicode(via: &Via) {
    is_written(via, "é😀", "%C3%A9%F0%9F%98%80");
}

pub fn lists(via: &Via) {
    let list = |style| {
        move |call: &mut Call| call.query_list("a", ["1,2", "3 4", "5|6"], style)
    };
    arrives(via, list(ListStyle::Exploded), "?a=1%2C2&a=3%204&a=5%7C6");
    arrives(via, list(ListStyle::Comma), "?a=1%2C2,3%204,5%7C6");
    arrives(via, list(ListStyle::Space), "?a=1%2C2%203%204%205%7C6");
    arrives(via, list(ListStyle::Pipe), "?a=1%2C2%7C3%204%7C5%7C6");
}

pub fn absent(via: &Via) {
    arrives(via, |_| {}, "");
    let none = |call: &mut Call| {
        call.query_list("a", Vec::<String>::new(), ListStyle::Comma);
        call.query_list("b", Vec::<String>::new(), ListStyle::Exploded);
    };
    arrives(via, none, "");
    arrives(via, |call| call.query("a", ""), "?a=");
}

/// Checks that a value of which reserved characters stay arrives so.
fn stays(via: &Via, text: &'static str, written: &str) {
    let build = |call: &mut Call| {
        call.query("q'", text);
        call.allow_reserved("q'");
    };
    arrives(via, build, &format!("?q%27={written}"));
}

/// What cannot stand in a query, or would end the value, is encoded even so.
pub fn reserved(via: &Via) {
    stays(via, "a/b:c?d@e!f$g(h)*i,j;k=l", "a/b:c?d@e!f$g(h)*i,j;k=l");
    // An apostrophe is encoded by what a URL is to browsers.
    stays(via, "name eq 'O''Hara'", "name%20eq%20%27O%27%27Hara%27");
    stays(via, "a&b+c#d[e]", "a%26b%2Bc%23d%5Be%5D");
    stays(via, r#"é\|"<>^`{}"#, "%C3%A9%5C%7C%22%3C%3E%5E%60%7B%7D");
    let build = |call: &mut Call| {
        call.query_list("l", ["a/b", "c,d", "e'%2f"], ListStyle::Comma);
        call.allow_reserved("l");
        call.query_list("m", ["a/b", "%41"], ListStyle::Exploded);
        call.allow_reserved("m");
        let object: Json = r#"{"a'":"b/%20","c":"%"}"#.parse().unwrap();
        call.query_value("o", &object, Style::FormExploded);
        call.allow_reserved("o");
    };
    let expected = "?l=a/b,c,d,e%27%2f&m=a/b&m=%41&a%27=b/%20&c=%25";
    arrives(via, build, expected);
}

/// RFC 6570, section 3.2.3: nothing is encoded twice.
pub fn reserved_and_encoded(via: &Via) {
    stays(via, "a%20b%2Fc%c3%A9", "a%20b%2Fc%c3%A9");
    stays(via, "50%", "50%25");
    stays(via, "%%20%2x%é", "%25%20%252x%25%C3%A9");
}

pub fn all_together(via: &Via) {
    let build = |call: &mut Call| {
        call.query("q", "first");
        call.query("a b", "x&y=z+ %é");
        call.query("q", "");
        call.query_list("list", ["1,2", "3"], ListStyle::Exploded);
        call.query_list("comma", ["1,2", "3"], ListStyle::Comma);
        call.query_list("space", [1_i64, 2], ListStyle::Space);
        call.query_list("pipe", [true, false], ListStyle::Pipe);
        call.query_list("none", Vec::<String>::new(), ListStyle::Comma);
        call.query_list("nil", Vec::<String>::new(), ListStyle::Exploded);
        let deep: Json = r#"{"a":1,"b":{"c":["x",{"d":true}]},"n":null}"#.parse().unwrap();
        call.query_value("deep", &deep, Style::Deep);
        call.query_json("json", &vec![1_i64]);
    };
    arrives(
        via,
        build,
        "?q=&a%20b=x%26y%3Dz%2B%20%25%C3%A9&list=1%2C2&list=3&comma=1%2C2,3&space=1%202\
         &pipe=true%7Cfalse&deep%5Ba%5D=1&deep%5Bb%5D%5Bc%5D%5B0%5D=x&deep%5Bb%5D%5Bc%5D%5B1%5D%5Bd%5D=true&json=%5B1%5D",
    );
}
