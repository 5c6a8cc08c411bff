//! Paths, operations, and what goes in and out of them.

use super::root::{EXTERNAL_DOCS, SECURITY, SERVER};
use super::schemas::SCHEMA;
use super::{Key, Kind, Object, Rest, Variants, object, optional, required};
use crate::load::methods::is_other;

const SUMMARY: Key = optional("summary", Kind::Text);
const DESCRIPTION: Key = optional("description", Kind::Text);
const EXAMPLE_KEY: Key = optional("example", Kind::Any);
const DEPRECATED: Key = optional("deprecated", Kind::Flag);
const EXPLODE: Key = optional("explode", Kind::Flag);
const ALLOW_RESERVED: Key = optional("allowReserved", Kind::Flag);
const QUERY_STYLES: Kind =
    Kind::Word(&["form", "spaceDelimited", "pipeDelimited", "deepObject"]);

pub(in crate::load) static PATH_ITEM: Object = object(
    "a path item",
    &[
        SUMMARY,
        DESCRIPTION,
        optional("get", Kind::Object(&OPERATION)),
        optional("put", Kind::Object(&OPERATION)),
        optional("post", Kind::Object(&OPERATION)),
        optional("delete", Kind::Object(&OPERATION)),
        optional("options", Kind::Object(&OPERATION)),
        optional("head", Kind::Object(&OPERATION)),
        optional("patch", Kind::Object(&OPERATION)),
        optional("trace", Kind::Object(&OPERATION)),
        optional("query", Kind::Object(&OPERATION)),
        optional("additionalOperations", Kind::Object(&OTHERS)),
        optional("servers", Kind::List(&Kind::Object(&SERVER))),
        optional("parameters", Kind::List(&Kind::Reference(&PARAMETER))),
    ],
);

static OTHERS: Object = Object {
    rest: Some(Rest {
        fits: is_other,
        kind: Kind::Object(&OPERATION),
        help: "a method is a token of HTTP, such as `COPY`, in the capitals in which it is sent; \
               those that OpenAPI has a key for (`get`, `query`, …) stand in the path item itself",
    }),
    ..object("the additional operations", &[])
};

pub(in crate::load) static OPERATION: Object = object(
    "an operation",
    &[
        optional("tags", Kind::List(&Kind::Text)),
        SUMMARY,
        DESCRIPTION,
        optional("externalDocs", Kind::Object(&EXTERNAL_DOCS)),
        optional("operationId", Kind::Text),
        optional("parameters", Kind::List(&Kind::Reference(&PARAMETER))),
        optional("requestBody", Kind::Reference(&REQUEST_BODY)),
        required("responses", Kind::Object(&RESPONSES)),
        optional("callbacks", Kind::Map(&Kind::Reference(&CALLBACK))),
        DEPRECATED,
        optional("security", SECURITY),
        optional("servers", Kind::List(&Kind::Object(&SERVER))),
    ],
);

pub(in crate::load) static PARAMETER: Object = Object {
    one_of: &["schema", "content"],
    variants: Some(Variants {
        tag: "in",
        of: &[
            (
                "query",
                &[
                    optional("style", QUERY_STYLES),
                    ALLOW_RESERVED,
                    optional("allowEmptyValue", Kind::Flag),
                ],
            ),
            ("header", &[optional("style", Kind::Word(&["simple"])), ALLOW_RESERVED]),
            (
                "path",
                &[
                    optional("style", Kind::Word(&["simple", "label", "matrix"])),
                    ALLOW_RESERVED,
                ],
            ),
            (
                "cookie",
                &[optional("style", Kind::Word(&["form", "cookie"])), ALLOW_RESERVED],
            ),
            ("querystring", &[]),
        ],
    }),
    ..object(
        "a parameter",
        &[
            required("name", Kind::Text),
            required(
                "in",
                Kind::Word(&["query", "header", "path", "cookie", "querystring"]),
            ),
            DESCRIPTION,
            optional("required", Kind::Flag),
            DEPRECATED,
            EXPLODE,
            optional("schema", Kind::Reference(&SCHEMA)),
            EXAMPLE_KEY,
            optional("examples", Kind::Map(&Kind::Reference(&EXAMPLE))),
            optional("content", Kind::Map(&Kind::Reference(&MEDIA_TYPE))),
        ],
    )
};

pub(in crate::load) static HEADER: Object = Object {
    one_of: &["schema", "content"],
    ..object(
        "a header",
        &[
            DESCRIPTION,
            optional("required", Kind::Flag),
            DEPRECATED,
            optional("style", Kind::Word(&["simple"])),
            EXPLODE,
            optional("schema", Kind::Reference(&SCHEMA)),
            EXAMPLE_KEY,
            optional("examples", Kind::Map(&Kind::Reference(&EXAMPLE))),
            optional("content", Kind::Map(&Kind::Reference(&MEDIA_TYPE))),
        ],
    )
};

pub(in crate::load) static REQUEST_BODY: Object = object(
    "a request body",
    &[
        DESCRIPTION,
        required("content", Kind::Map(&Kind::Reference(&MEDIA_TYPE))),
        optional("required", Kind::Flag),
    ],
);

pub(in crate::load) static MEDIA_TYPE: Object = object(
    "a media type",
    &[
        optional("schema", Kind::Reference(&SCHEMA)),
        optional("itemSchema", Kind::Reference(&SCHEMA)),
        EXAMPLE_KEY,
        optional("examples", Kind::Map(&Kind::Reference(&EXAMPLE))),
        optional("encoding", Kind::Map(&Kind::Object(&ENCODING))),
        optional("prefixEncoding", Kind::List(&Kind::Object(&ENCODING))),
        optional("itemEncoding", Kind::Object(&ENCODING)),
    ],
);

pub(in crate::load) static ENCODING: Object = object(
    "an encoding",
    &[
        optional("contentType", Kind::Text),
        optional("headers", Kind::Map(&Kind::Reference(&HEADER))),
        optional("style", QUERY_STYLES),
        EXPLODE,
        ALLOW_RESERVED,
        optional("encoding", Kind::Map(&Kind::Object(&ENCODING))),
        optional("prefixEncoding", Kind::List(&Kind::Object(&ENCODING))),
        optional("itemEncoding", Kind::Object(&ENCODING)),
    ],
);

pub(in crate::load) static RESPONSES: Object = Object {
    rest: Some(Rest {
        fits: is_status,
        kind: Kind::Reference(&RESPONSE),
        help: "a status is a number from 100 to 999, a range such as `4XX`, or `default`",
    }),
    ..object("the responses", &[optional("default", Kind::Reference(&RESPONSE))])
};

fn is_status(key: &str) -> bool {
    let code = |code: u16| (100..1000).contains(&code);
    let range = matches!(key.as_bytes(), [b'1'..=b'5', b'X', b'X']);
    let digits = key.len() == 3 && key.bytes().all(|byte| byte.is_ascii_digit());
    range || digits && key.parse().is_ok_and(code)
}

pub(in crate::load) static RESPONSE: Object = object(
    "a response",
    &[
        SUMMARY,
        required("description", Kind::Text),
        optional("headers", Kind::Map(&Kind::Reference(&HEADER))),
        optional("content", Kind::Map(&Kind::Reference(&MEDIA_TYPE))),
        optional("links", Kind::Map(&Kind::Reference(&LINK))),
    ],
);

pub(super) static CALLBACK: Object = Object {
    rest: Some(Rest {
        fits: |_| true,
        kind: Kind::Reference(&PATH_ITEM),
        help: "",
    }),
    ..object("a callback", &[])
};

pub(in crate::load) static EXAMPLE: Object = object(
    "an example",
    &[
        SUMMARY,
        DESCRIPTION,
        optional("value", Kind::Any),
        optional("externalValue", Kind::Text),
        optional("dataValue", Kind::Any),
        optional("serializedValue", Kind::Text),
    ],
);

pub(super) static LINK: Object = Object {
    one_of: &["operationId", "operationRef"],
    ..object(
        "a link",
        &[
            optional("operationId", Kind::Text),
            optional("operationRef", Kind::Text),
            optional("parameters", Kind::Map(&Kind::Any)),
            optional("requestBody", Kind::Any),
            DESCRIPTION,
            optional("server", Kind::Object(&SERVER)),
        ],
    )
};
