//! The settings as a whole, and their small tables.

use super::rules::{
    CRATE, FEATURE, LINE, NAME as NAME_RULE, PREFIX, PROGRAM, REQUIREMENT, WORD,
};
use super::{Key, MODULES, PACKAGE, Table, Value, Without};

const NOTHING: Without = Without::Default("none");

/// The file.
pub static ROOT: Table = Table {
    name: "the settings",
    meaning: "The file has one key and these tables.",
    keys: &[
        Key {
            name: "lenient",
            value: Value::Flag,
            without: Without::Default("`false`"),
            meaning: "Whether a fault of the document that leaves the rest sound costs what is at fault and no more. Each is a \
                      warning then, which says what it costs. `--lenient` on the command line does the same.",
            example: "true",
        },
        table("package", &Value::Table(&PACKAGE)),
        table("words", &Value::Table(&WORDS)),
        map(
            "names",
            "\"/components/schemas/Status\"",
            &Value::Map {
                names: None,
                of: &Value::Table(&NAME),
            },
        ),
        table("schemas", &Value::Table(&SCHEMAS)),
        map(
            "skip",
            "\"listOddPets\"",
            &Value::Map {
                names: None,
                of: &Value::Table(&SKIP),
            },
        ),
        table("secrets", &Value::Table(&SECRETS)),
        table("server", &Value::Table(&SERVER)),
        table("features", &Value::Table(&FEATURES)),
        table("tasks", &Value::Tables(&TASK)),
        table("examples", &Value::Table(&EXAMPLES)),
        table("modules", &Value::Table(&MODULES)),
    ],
};

/// A key whose table says the rest.
const fn table(name: &'static str, value: &'static Value) -> Key {
    map(name, "", value)
}

/// A key with names that the user chooses, and one of them as an example.
const fn map(name: &'static str, example: &'static str, value: &'static Value) -> Key {
    Key {
        name,
        value: *value,
        without: NOTHING,
        meaning: "",
        example,
    }
}

pub(in crate::settings) static WORDS: Table = Table {
    name: "`[words]`",
    meaning: "How words are spelt in names, beside the terms that the generator knows (`OAuth2`, `JWKS`, `URL`, `ID` and the like).",
    keys: &[Key {
        name: "list",
        value: Value::List {
            of: &WORD,
            once: false,
            least: 0,
            most: None,
        },
        without: NOTHING,
        meaning: "Words that count as one when a name is split, spelt as they are to be in the name of a type. With `DevOps`, \
                  `devops-team` is `DevOpsTeam` as a type and `devops_team` as a method.",
        example: "[\"DevOps\", \"Csrf\"]",
    }],
};

pub(in crate::settings) static NAME: Table = Table {
    name: "a name",
    meaning: "What is to be called otherwise than the document says. Each key is an operationId, or the \
              JSON pointer of a schema. One that the document does not have is a warning (W0802).",
    keys: &[
        Key {
            name: "name",
            value: Value::Text(&NAME_RULE),
            without: Without::Refused,
            meaning: "The name. Its words are spelt for the place: as a type one way, as a method another.",
            example: "\"PetStatus\"",
        },
        Key {
            name: "reason",
            value: Value::Text(&LINE),
            without: Without::Refused,
            meaning: "Why the name of the document does not fit. It stays in the file.",
            example: "\"`Status` alone does not say of what\"",
        },
    ],
};

pub(in crate::settings) static SCHEMAS: Table = Table {
    name: "`[schemas]`",
    meaning: "What holds for the names of all schemas.",
    keys: &[Key {
        name: "cut",
        value: Value::List {
            of: &PREFIX,
            once: true,
            least: 0,
            most: None,
        },
        without: NOTHING,
        meaning: "What names of schemas begin with and types do not: the longest that fits is cut off.",
        example: "[\"com.example.pets.\"]",
    }],
};

pub(in crate::settings) static SKIP: Table = Table {
    name: "an allowance",
    meaning: "What may be left out because the generator cannot express it. Each key is an operationId or a \
              JSON pointer. Each entry is a warning (W0501), and one that is not needed is an error (E0504, E0505).",
    keys: &[Key {
        name: "reason",
        value: Value::Text(&LINE),
        without: Without::Refused,
        meaning: "Why the crate does without it.",
        example: "\"nobody calls it, and its body is of two kinds\"",
    }],
};

pub(in crate::settings) static SECRETS: Table = Table {
    name: "`[secrets]`",
    meaning: "What is hidden in `Debug` output, errors and traces, beside what `x-sdk-sensitive` marks.",
    keys: &[Key {
        name: "conventions",
        value: Value::Flag,
        without: Without::Default("`true`"),
        meaning: "Whether a text is taken for a secret that has the format `password`, that is only written, or whose name ends as \
                  those of secrets do (`client_secret`, `newPassword`, `X-API-Key`, `refresh_tokens`). Each is a note (N0620) of \
                  `lint`, and `x-sdk-sensitive: false` at a parameter or property says that it is none. Cookies are secrets in any case.",
        example: "false",
    }],
};

pub(in crate::settings) static SERVER: Table = Table {
    name: "`[server]`",
    meaning: "Where the client sends its calls.",
    keys: &[Key {
        name: "require",
        value: Value::List {
            of: &LINE,
            once: true,
            least: 0,
            most: None,
        },
        without: NOTHING,
        meaning: "Variables of the servers' URLs that users have to set: their defaults are those of an example, and are not used.",
        example: "[\"tenant\"]",
    }],
};

pub(in crate::settings) static FEATURES: Table = Table {
    name: "`[features]`",
    meaning: "The cargo features of the crate. Each tag of the document is one.",
    keys: &[Key {
        name: "default",
        value: Value::List {
            of: &FEATURE,
            once: true,
            least: 0,
            most: None,
        },
        without: Without::Default(
            "all groups of a document that has up to three, and none of a larger one",
        ),
        meaning: "The features that are on by default: groups of operations and modules. `[]` means none. The HTTP transport is on \
                  in any case.",
        example: "[\"pets\"]",
    }],
};

pub(in crate::settings) static TASK: Table = Table {
    name: "a task",
    meaning: "What people do with the API, for the front pages, in the order of the file. No two have the same title.",
    keys: &[
        Key {
            name: "title",
            value: Value::Text(&LINE),
            without: Without::Refused,
            meaning: "What they do.",
            example: "\"Look after pets\"",
        },
        Key {
            name: "description",
            value: Value::Text(&LINE),
            without: Without::Refused,
            meaning: "One sentence about it, in Markdown.",
            example: "\"Find a pet, and say what became of it.\"",
        },
        Key {
            name: "operations",
            value: Value::List {
                of: &LINE,
                once: true,
                least: 1,
                most: None,
            },
            without: Without::Refused,
            meaning: "The operationIds that do it, those used most first.",
            example: "[\"listPets\", \"getPet\"]",
        },
    ],
};

pub(in crate::settings) static EXAMPLES: Table = Table {
    name: "`[examples]`",
    meaning: "Programs that the crate carries. They are copied as they are.",
    keys: &[
        Key {
            name: "list",
            value: Value::Tables(&EXAMPLE),
            without: NOTHING,
            meaning: "The programs, in the order of the crate's README.",
            example: "",
        },
        Key {
            name: "dependencies",
            value: Value::Map {
                names: Some(&CRATE),
                of: &Value::Short(&REQUIREMENT, &DEPENDENCY),
            },
            without: NOTHING,
            meaning: "The crates that the programs and the tests of modules need. Users of the crate get none of them.",
            example: "tokio",
        },
    ],
};

pub(in crate::settings) static EXAMPLE: Table = Table {
    name: "an example",
    meaning: "A program.",
    keys: &[
        Key {
            name: "file",
            value: Value::Text(&PROGRAM),
            without: Without::Refused,
            meaning: "Its file, by a path from the folder of the settings. Its first line says what it shows: `//! …`. No two files \
                      have the same name.",
            example: "\"examples/list_pets.rs\"",
        },
        Key {
            name: "features",
            value: Value::List {
                of: &FEATURE,
                once: false,
                least: 0,
                most: None,
            },
            without: NOTHING,
            meaning: "The features of the crate without which it does not compile.",
            example: "[\"pets\", \"reqwest\"]",
        },
    ],
};

pub(in crate::settings) static DEPENDENCY: Table = Table {
    name: "a dependency",
    meaning: "A crate of `examples.dependencies` or `modules.dependencies`. The version alone will do: `tokio = \"1\"`.",
    keys: &[
        Key {
            name: "version",
            value: Value::Text(&REQUIREMENT),
            without: Without::Refused,
            meaning: "The oldest version that will do; newer ones that are compatible do as well.",
            example: "\"1.49\"",
        },
        Key {
            name: "features",
            value: Value::List {
                of: &FEATURE,
                once: false,
                least: 0,
                most: None,
            },
            without: NOTHING,
            meaning: "The features of it that are used.",
            example: "[\"macros\", \"rt-multi-thread\"]",
        },
        Key {
            name: "default-features",
            value: Value::Flag,
            without: Without::Default("`true`"),
            meaning: "Whether its default features are on.",
            example: "false",
        },
    ],
};
