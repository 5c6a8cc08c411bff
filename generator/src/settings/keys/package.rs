//! The keys of `[package]`.

use super::rules::{CRATE, LINE, REGISTRY, RUST, TYPE, URL, VERSION};
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
            name: "repository",
            value: Value::Text(&URL),
            without: Without::Default("none"),
            meaning: "Where the source of the crate is.",
            example: "\"https://git.example.com/pets/pet-store\"",
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
