//! The keys of `[package]`.

use super::rules::{CATEGORY, CRATE, KEYWORD, LINE, REGISTRY, RUST, TYPE, URL, VERSION};
use super::{Key, Table, Value, Without};

pub(in crate::settings) static PACKAGE: Table = Table {
    name: "`[package]`",
    meaning: "The manifest of the crate, and the name of its client. What is not here comes from the document.",
    keys: &[
        Key {
            name: "name",
            value: Value::Text(&CRATE),
            without: Without::Default(
                "the title of the document: `Pet Store API` is `pet-store-api`",
            ),
            meaning: "The name of the crate. `--name` on the command line takes its place.",
            example: "\"pet-store\"",
        },
        Key {
            name: "version",
            value: Value::Text(&VERSION),
            without: Without::Default("`0.1.0`"),
            meaning: "The version of the crate, which is not that of the document.",
            example: "\"1.4.0\"",
        },
        Key {
            name: "description",
            value: Value::Text(&LINE),
            without: Without::Default("`A client for` and the title of the document"),
            meaning: "What the crate is, for the manifest and the top of its pages.",
            example: "\"A client for the Pet Store.\"",
        },
        Key {
            name: "license",
            value: Value::Text(&LINE),
            without: Without::Default(
                "that of the document, if SPDX knows it, or else `Apache-2.0`",
            ),
            meaning: "The licence of the crate, as an expression of SPDX.",
            example: "\"MIT\"",
        },
        Key {
            name: "authors",
            value: Value::List {
                of: &LINE,
                once: false,
                least: 0,
                most: None,
            },
            without: Without::Default("none"),
            meaning: "Who made the crate.",
            example: "[\"Jane Roe <jane@example.com>\"]",
        },
        Key {
            name: "repository",
            value: Value::Text(&URL),
            without: Without::Default("none"),
            meaning: "Where the source of the crate is.",
            example: "\"https://git.example.com/pets/pet-store\"",
        },
        Key {
            name: "homepage",
            value: Value::Text(&URL),
            without: Without::Default("none"),
            meaning: "Where people read about the API or the crate.",
            example: "\"https://pets.example.com\"",
        },
        Key {
            name: "documentation",
            value: Value::Text(&URL),
            without: Without::Default("none: registries lead to docs.rs"),
            meaning: "Where the documentation of the crate is.",
            example: "\"https://pets.example.com/rust\"",
        },
        Key {
            name: "keywords",
            value: Value::List {
                of: &KEYWORD,
                once: false,
                least: 0,
                most: Some(5),
            },
            without: Without::Default("none"),
            meaning: "What people search for, five words at the most.",
            example: "[\"pets\", \"api\"]",
        },
        Key {
            name: "categories",
            value: Value::List {
                of: &CATEGORY,
                once: false,
                least: 0,
                most: Some(5),
            },
            without: Without::Default("none"),
            meaning: "Under which of the categories of crates.io the crate stands, five at the most.",
            example: "[\"api-bindings\"]",
        },
        Key {
            name: "rust-version",
            value: Value::Text(&RUST),
            without: Without::Default("`1.88`, for which the generated code is written"),
            meaning: "The oldest compiler that the manifest admits. It does not change the code: an older one than the default \
                      promises what nobody has tried.",
            example: "\"1.88\"",
        },
        Key {
            name: "client",
            value: Value::Text(&TYPE),
            without: Without::Default("`Client`"),
            meaning: "The name of the client's type, as in `PetStore::builder()`.",
            example: "\"PetStore\"",
        },
        Key {
            name: "published",
            value: Value::Flag,
            without: Without::Default(
                "`false`: the pages ask for the crate by the path of its folder",
            ),
            meaning: "Whether users get the crate from crates.io. The pages of the crate then ask for it by its version.",
            example: "true",
        },
        Key {
            name: "registry",
            value: Value::Text(&REGISTRY),
            without: Without::Default("none"),
            meaning: "Users get the crate from this registry. It cannot stand beside `published = false`.",
            example: "\"internal\"",
        },
    ],
};
