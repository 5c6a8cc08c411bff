//! The keys below `[modules]`.

use super::rules::{
    CRATE, ENABLED, FEATURE as FEATURE_RULE, LINE, MODULE as MODULE_RULE, MODULE_FILE,
    MODULE_PAGE, REQUIREMENT,
};
use super::tables::DEPENDENCY;
use super::{Key, Table, Value, Without};

const NOTHING: Without = Without::Default("none");

pub(in crate::settings) static MODULES: Table = Table {
    name: "`[modules]`",
    meaning: "Code written by hand that the crate carries, each module behind a cargo feature of its name.",
    keys: &[
        Key {
            name: "list",
            value: Value::Tables(&MODULE),
            without: NOTHING,
            meaning: "The modules: `[[modules.list]]`.",
            example: "",
        },
        Key {
            name: "shared",
            value: Value::Tables(&SHARED),
            without: NOTHING,
            meaning: "What several of them do alike: `[[modules.shared]]`.",
            example: "",
        },
        Key {
            name: "features",
            value: Value::Map {
                names: Some(&FEATURE_RULE),
                of: &Value::Table(&FEATURE),
            },
            without: NOTHING,
            meaning: "Features of the crate beside those that are generated, or what one of those turns on in addition.",
            example: "axum",
        },
        Key {
            name: "dependencies",
            value: Value::Map {
                names: Some(&CRATE),
                of: &Value::Short(&REQUIREMENT, &DEPENDENCY),
            },
            without: NOTHING,
            meaning: "The crates that modules stand on. All of them are optional: a feature turns one on with `dep:NAME`.",
            example: "sha2",
        },
    ],
};

pub(in crate::settings) static MODULE: Table = Table {
    name: "a module",
    meaning: "A public module, and the cargo feature of its name.",
    keys: &[
        Key {
            name: "name",
            value: Value::Text(&MODULE_RULE),
            without: Without::Refused,
            meaning: "Its name in the crate, and that of its feature. Nothing else in the crate has it.",
            example: "\"vaccination\"",
        },
        Key {
            name: "file",
            value: Value::Text(&MODULE_FILE),
            without: Without::Refused,
            meaning: "Its file, by a path from the folder of the settings. All that is in the folder of the same name \
                      (`modules/vaccination`) belongs to it.",
            example: "\"modules/vaccination.rs\"",
        },
        Key {
            name: "description",
            value: Value::Text(&LINE),
            without: Without::Refused,
            meaning: "What it is, in one line of Markdown.",
            example: "\"When each pet is due.\"",
        },
        Key {
            name: "page",
            value: Value::Text(&MODULE_PAGE),
            without: NOTHING,
            meaning: "Its page, which becomes `docs/modules/NAME.md`.",
            example: "\"modules/vaccination.md\"",
        },
        Key {
            name: "features",
            value: Value::List {
                of: &ENABLED,
                once: true,
                least: 0,
                most: None,
            },
            without: NOTHING,
            meaning: "What its feature turns on.",
            example: "[\"pets\", \"dep:sha2\"]",
        },
    ],
};

pub(in crate::settings) static SHARED: Table = Table {
    name: "a shared module",
    meaning: "A private module, compiled where one of those that use it is on.",
    keys: &[
        Key {
            name: "name",
            value: Value::Text(&MODULE_RULE),
            without: Without::Refused,
            meaning: "Its name in the crate.",
            example: "\"random\"",
        },
        Key {
            name: "file",
            value: Value::Text(&MODULE_FILE),
            without: Without::Refused,
            meaning: "Its file, by a path from the folder of the settings.",
            example: "\"modules/shared/random.rs\"",
        },
        Key {
            name: "with",
            value: Value::List {
                of: &MODULE_RULE,
                once: true,
                least: 0,
                most: None,
            },
            without: Without::Refused,
            meaning: "The modules that use it.",
            example: "[\"vaccination\"]",
        },
        Key {
            name: "features",
            value: Value::List {
                of: &ENABLED,
                once: true,
                least: 0,
                most: None,
            },
            without: NOTHING,
            meaning: "What the features of all those turn on in addition.",
            example: "[\"dep:getrandom\"]",
        },
    ],
};

pub(in crate::settings) static FEATURE: Table = Table {
    name: "a feature",
    meaning: "Each key is the name of a feature.",
    keys: &[
        Key {
            name: "description",
            value: Value::Text(&LINE),
            without: Without::Default(
                "none: a feature that the generator does not make needs one, and one that it makes has its own",
            ),
            meaning: "What it brings, in one line of Markdown.",
            example: "\"Extractors for axum.\"",
        },
        Key {
            name: "enables",
            value: Value::List {
                of: &ENABLED,
                once: true,
                least: 0,
                most: None,
            },
            without: NOTHING,
            meaning: "What it turns on.",
            example: "[\"dep:axum-core\"]",
        },
    ],
};
