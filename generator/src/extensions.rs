//! The keys of a document that are this generator's own: `x-sdk-…`.
//!
//! One row a key: where it may stand, what its value is, and what it means. The check while loading,
//! [`crate::lower`] and the documentation all read it here. A key of this namespace that is not in
//! the table, or not where the table has it, is an error: a mark that nobody hears is a secret that
//! shows.

mod spelling;

use serde_json::Value;

pub use spelling::{is_ours, suggestion};

/// How all of the keys begin.
pub const PREFIX: &str = "x-sdk-";
/// The key that says whether a value is a secret.
pub const SENSITIVE: &str = "x-sdk-sensitive";
/// The key that says that `null` reads as an empty list or map.
pub const NULL_AS_EMPTY: &str = "x-sdk-null-as-empty";
/// The key that says how to get from one page of a list to the next.
pub const PAGING: &str = "x-sdk-paging";

/// One key.
#[derive(Debug)]
pub struct Extension {
    /// The key itself.
    pub name: &'static str,
    /// Where it may stand.
    pub places: &'static [Carrier],
    /// What its value is.
    pub value: Type,
    /// What it means, in a sentence.
    pub meaning: &'static str,
    /// What the crate does differently, in sentences of Markdown.
    pub effect: &'static str,
    /// An action of an overlay that sets it, in YAML.
    pub example: &'static str,
    /// What people call it who do not know its name, without the prefix.
    also: &'static [&'static str],
}

/// A kind of place that a key may stand in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Carrier {
    /// An operation.
    Operation,
    /// A parameter, or beside a `$ref` to one.
    Parameter,
    /// A header of a response, or beside a `$ref` to one.
    Header,
    /// A schema that values have, wherever it stands, or beside a `$ref` to one.
    Schema,
    /// A schema of a list or map that is the value of a property or the whole of a body, or a
    /// component for such places.
    Collection,
}

/// What a value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Type {
    /// `true` or `false`.
    Flag,
    /// A text.
    Text,
    /// One of these texts.
    Word(&'static [&'static str]),
    /// An object with these keys and no others.
    Object(&'static [Member]),
}

/// A key inside the value of an [`Extension`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Member {
    /// The key itself.
    pub name: &'static str,
    /// What its value is.
    pub value: Type,
    /// Whether it has to be there.
    pub required: bool,
    /// What it means, in a sentence.
    pub meaning: &'static str,
}

/// Every key, by name.
pub static EXTENSIONS: [Extension; 3] = [
    Extension {
        name: NULL_AS_EMPTY,
        places: &[Carrier::Collection],
        value: Type::Flag,
        meaning: "`null` reads as the empty list or map. Writing is not affected.",
        effect: "A server written in Go sends `null` for a list that is empty. Without the key, `null` for a required list or map \
                 is an error that names the place (`Error::Decode`); for an optional one it reads as absent in any case.",
        example: "\
- target: $.components.schemas['com.bookshop.Book'].properties.tags
  description: The server writes null where a book has no tags.
  update: {x-sdk-null-as-empty: true}
",
        also: &["null", "nullable", "null-is-empty", "null-to-empty", "empty", "nil"],
    },
    Extension {
        name: PAGING,
        places: &[Carrier::Operation],
        value: Type::Object(&PAGING_MEMBERS),
        meaning: "How to get from one page of the list that the operation returns to the next.",
        effect: "The call has `items()` and `pages()`, which ask for each page when it is needed, and `items_blocking()` and \
                 `pages_blocking()` with the feature `blocking`. A value that does not fit the operation is an error (E0705). \
                 `lint --propose` drafts these actions.",
        example: "\
- target: $.paths['/books'].get
  description: The body has the token of the next page beside its books.
  update:
    x-sdk-paging: {style: body, token: cursor, size: limit, next: next_cursor, items: books}
",
        also: &["page", "pages", "paginate", "pagination", "paginated"],
    },
    Extension {
        name: SENSITIVE,
        places: &[Carrier::Schema, Carrier::Parameter, Carrier::Header],
        value: Type::Flag,
        meaning: "Whether the value is a secret, which never appears in `Debug`, `Display`, errors \
                  or traces. `false` says that it is none, whatever its name or format.",
        effect: "The nearest mark decides: one beside a `$ref` holds for that place only, and a marked object hides all of its \
                 fields. Without a mark, formats and names decide, unless `[secrets] conventions = false` in the settings says \
                 otherwise. A body that is itself a text, a list or a union cannot be hidden (E0720).",
        example: "\
- target: $.components.schemas['com.bookshop.Card'].properties.pan
  description: The number of a card pays.
  update: {x-sdk-sensitive: true}
- target: $.components.schemas['com.bookshop.Webhook'].properties.api_key
  description: The name of a key, and no secret.
  update: {x-sdk-sensitive: false}
",
        also: &[
            "confidential",
            "hidden",
            "mask",
            "masked",
            "password",
            "private",
            "redact",
            "redacted",
            "secret",
        ],
    },
];

static PAGING_MEMBERS: [Member; 9] = [
    Member {
        name: "style",
        value: Type::Word(&["link", "body", "url", "last", "offset", "page"]),
        required: true,
        meaning: "What the token of the next page is: that of the `next` link of the header `Link` \
                  (RFC 8288), one in the body, that of a URL in the body, that of the last item, the \
                  number of items before the page, or the number of the page. A URL is never \
                  followed: its query gives the token, and one that leads to another host than \
                  the call is an error.",
    },
    Member {
        name: "token",
        value: Type::Text,
        required: true,
        meaning: "The query parameter that takes the token of a page. For `url`, it may be one that the operation \
                  does not have, such as `$skiptoken`.",
    },
    Member {
        name: "size",
        value: Type::Text,
        required: false,
        meaning: "The query parameter that takes the number of items of a page.",
    },
    Member {
        name: "next",
        value: Type::Text,
        required: false,
        meaning: "The property of the body that holds the token of the next page, for `body`, or its URL, for `url`. Here and below, \
                  a property deeper in the body is a JSON pointer (`/meta/next`) or has dots in its name \
                  (`meta.next`).",
    },
    Member {
        name: "items",
        value: Type::Text,
        required: false,
        meaning: "The property of the body that holds the list, where the body is not the list.",
    },
    Member {
        name: "total",
        value: Type::Text,
        required: false,
        meaning: "The response header with the number of all items.",
    },
    Member {
        name: "count",
        value: Type::Text,
        required: false,
        meaning: "The property of the body with the number of all items, for `offset` and `page`.",
    },
    Member {
        name: "more",
        value: Type::Text,
        required: false,
        meaning: "The property of the body that is true, or has a value, while there is a next page, \
                  for `last`, `offset` and `page`.",
    },
    Member {
        name: "last",
        value: Type::Text,
        required: false,
        meaning: "The property of an item that is its token, for `last`.",
    },
];

impl Carrier {
    /// Returns what messages call it, in the plural.
    #[must_use]
    pub const fn text(self) -> &'static str {
        match self {
            Self::Operation => "operations",
            Self::Parameter => "parameters",
            Self::Header => "headers of responses",
            Self::Schema => "schemas of values",
            Self::Collection => {
                "schemas of lists and maps that are a property, a body or a component"
            }
        }
    }
}

impl Extension {
    /// Returns the places in words: `schemas of values, parameters and headers of responses`.
    #[must_use]
    pub fn places(&self) -> String {
        let names: Vec<&str> = self.places.iter().map(|place| place.text()).collect();
        match names.split_last() {
            Some((last, before @ [_, ..])) => {
                format!("{} and {last}", before.join(", "))
            }
            _ => names.concat(),
        }
    }
}

/// Returns the row of a key, spelt exactly so.
#[must_use]
pub fn find(key: &str) -> Option<&'static Extension> {
    EXTENSIONS.iter().find(|known| known.name == key)
}

/// Returns whether a value, or anything in it, is marked as a secret.
#[must_use]
pub fn marks_secret(value: &Value) -> bool {
    match value {
        Value::Array(items) => items.iter().any(marks_secret),
        Value::Object(entries) => {
            entries.get(SENSITIVE) == Some(&Value::Bool(true))
                || entries.values().any(marks_secret)
        }
        _ => false,
    }
}

/// Returns the keys of the value of `x-sdk-paging`.
#[must_use]
pub fn paging_members() -> &'static [Member] {
    &PAGING_MEMBERS
}
