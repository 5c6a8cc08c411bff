//! The document as a whole, its components, servers and security.

use super::operations::{
    CALLBACK, EXAMPLE, HEADER, LINK, MEDIA_TYPE, PARAMETER, PATH_ITEM, REQUEST_BODY,
    RESPONSE,
};
use super::schemas::SCHEMA;
use super::{Key, Kind, Object, Rest, Variants, object, optional, required};

/// The root of a document.
pub(in crate::load) static OPEN_API: Object = object(
    "an OpenAPI document",
    &[
        required("openapi", Kind::Text),
        optional("$self", Kind::Text),
        required("info", Kind::Object(&INFO)),
        optional("servers", Kind::List(&Kind::Object(&SERVER))),
        required("paths", Kind::Object(&PATHS)),
        optional("components", Kind::Object(&COMPONENTS)),
        optional("security", SECURITY),
        optional("tags", Kind::List(&Kind::Object(&TAG))),
        optional("externalDocs", Kind::Object(&EXTERNAL_DOCS)),
        optional("webhooks", Kind::Map(&Kind::Reference(&PATH_ITEM))),
    ],
);

/// Alternatives, each of which names the schemes that it takes together.
pub(super) const SECURITY: Kind = Kind::List(&Kind::Map(&Kind::List(&Kind::Text)));

pub(in crate::load) static INFO: Object = object(
    "an info object",
    &[
        required("title", Kind::Text),
        optional("description", Kind::Text),
        optional("termsOfService", Kind::Text),
        optional("contact", Kind::Object(&CONTACT)),
        optional("license", Kind::Object(&LICENSE)),
        required("version", Kind::Text),
    ],
);

static CONTACT: Object = object(
    "a contact",
    &[
        optional("name", Kind::Text),
        optional("url", Kind::Text),
        optional("email", Kind::Text),
    ],
);

pub(in crate::load) static LICENSE: Object =
    object("a license", &[required("name", Kind::Text), optional("url", Kind::Text)]);

pub(in crate::load) static SERVER: Object = object(
    "a server",
    &[
        required("url", Kind::Text),
        optional("description", Kind::Text),
        optional("name", Kind::Text),
        optional("variables", Kind::Map(&Kind::Object(&SERVER_VARIABLE))),
    ],
);

static SERVER_VARIABLE: Object = object(
    "a server variable",
    &[
        optional("enum", Kind::List(&Kind::Text)),
        required("default", Kind::Text),
        optional("description", Kind::Text),
    ],
);

pub(in crate::load) static PATHS: Object = Object {
    rest: Some(Rest {
        fits: |key| key.starts_with('/'),
        kind: Kind::Reference(&PATH_ITEM),
        help: "a path begins with `/`",
    }),
    ..object("the paths", &[])
};

pub(in crate::load) static COMPONENTS: Object = object(
    "the components",
    &[
        optional("schemas", Kind::Map(&Kind::Reference(&SCHEMA))),
        optional("responses", Kind::Map(&Kind::Reference(&RESPONSE))),
        optional("parameters", Kind::Map(&Kind::Reference(&PARAMETER))),
        optional("examples", Kind::Map(&Kind::Reference(&EXAMPLE))),
        optional("requestBodies", Kind::Map(&Kind::Reference(&REQUEST_BODY))),
        optional("headers", Kind::Map(&Kind::Reference(&HEADER))),
        optional("securitySchemes", Kind::Map(&Kind::Reference(&SECURITY_SCHEME))),
        optional("links", Kind::Map(&Kind::Reference(&LINK))),
        optional("callbacks", Kind::Map(&Kind::Reference(&CALLBACK))),
        optional("pathItems", Kind::Map(&Kind::Reference(&PATH_ITEM))),
        optional("mediaTypes", Kind::Map(&Kind::Reference(&MEDIA_TYPE))),
    ],
);

pub(in crate::load) static TAG: Object = object(
    "a tag",
    &[
        required("name", Kind::Text),
        optional("summary", Kind::Text),
        optional("description", Kind::Text),
        optional("externalDocs", Kind::Object(&EXTERNAL_DOCS)),
        optional("parent", Kind::Text),
        optional("kind", Kind::Text),
    ],
);

pub(super) static EXTERNAL_DOCS: Object = object(
    "external documentation",
    &[optional("description", Kind::Text), required("url", Kind::Text)],
);

pub(in crate::load) static SECURITY_SCHEME: Object = Object {
    variants: Some(Variants {
        tag: "type",
        of: &[
            (
                "apiKey",
                &[
                    required("name", Kind::Text),
                    required("in", Kind::Word(&["query", "header", "cookie"])),
                ],
            ),
            (
                "http",
                &[required("scheme", Kind::Text), optional("bearerFormat", Kind::Text)],
            ),
            (
                "oauth2",
                &[
                    required("flows", Kind::Object(&FLOWS)),
                    optional("oauth2MetadataUrl", Kind::Text),
                ],
            ),
            ("openIdConnect", &[required("openIdConnectUrl", Kind::Text)]),
        ],
    }),
    ..object(
        "a security scheme",
        &[
            required("type", Kind::Word(&["apiKey", "http", "oauth2", "openIdConnect"])),
            optional("description", Kind::Text),
            optional("deprecated", Kind::Flag),
        ],
    )
};

pub(in crate::load) static FLOWS: Object = object(
    "OAuth 2.0 flows",
    &[
        optional("implicit", Kind::Object(&IMPLICIT)),
        optional("password", Kind::Object(&TOKEN)),
        optional("clientCredentials", Kind::Object(&TOKEN)),
        optional("authorizationCode", Kind::Object(&CODE)),
        optional("deviceAuthorization", Kind::Object(&DEVICE)),
    ],
);

const AUTHORIZATION_URL: Key = required("authorizationUrl", Kind::Text);
const TOKEN_URL: Key = required("tokenUrl", Kind::Text);
const REFRESH_URL: Key = optional("refreshUrl", Kind::Text);
const SCOPES: Key = required("scopes", Kind::Map(&Kind::Text));

static IMPLICIT: Object =
    object("an implicit flow", &[AUTHORIZATION_URL, REFRESH_URL, SCOPES]);
static TOKEN: Object =
    object("a flow with a token URL", &[TOKEN_URL, REFRESH_URL, SCOPES]);
static CODE: Object = object(
    "an authorization code flow",
    &[AUTHORIZATION_URL, TOKEN_URL, REFRESH_URL, SCOPES],
);
static DEVICE: Object = object(
    "a device authorization flow",
    &[required("deviceAuthorizationUrl", Kind::Text), TOKEN_URL, REFRESH_URL, SCOPES],
);
