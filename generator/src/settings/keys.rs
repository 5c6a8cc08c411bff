//! Every key of `sdk.toml`: its name, its type, its default and its effect.
//!
//! The reader asks these tables which keys there are, so that it knows no other. The JSON Schema for editors
//! ([`super::schema()`]) and the page of the book about the settings are made of them.

mod modules;
mod package;
mod rules;
mod tables;

pub(super) use modules::{FEATURE, MODULE, MODULES, SHARED};
pub(super) use package::PACKAGE;
pub use rules::{RULES, Rule};
pub use tables::ROOT;
pub(super) use tables::{
    DEPENDENCY, EXAMPLE, EXAMPLES, FEATURES, NAME, SCHEMAS, SECRETS, SERVER, SKIP, TASK,
    WORDS,
};

/// A table of the settings, with all keys that it may have.
#[derive(Debug)]
pub struct Table {
    /// What messages call it.
    pub name: &'static str,
    /// What it is for, in a sentence.
    pub meaning: &'static str,
    /// Its keys, in the order in which they are explained.
    pub keys: &'static [Key],
}

/// A key of a table.
#[derive(Debug)]
pub struct Key {
    /// The key itself.
    pub name: &'static str,
    /// What its value is.
    pub value: Value,
    /// What holds without it, in Markdown.
    pub without: Without,
    /// What it does, in sentences of Markdown.
    pub meaning: &'static str,
    /// A value of it, in TOML. For a table with names that the user chooses it is one of those, and for any other table
    /// nothing: its keys have their own.
    pub example: &'static str,
}

/// What holds where a key is not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Without {
    /// The settings are refused.
    Refused,
    /// This does.
    Default(&'static str),
}

/// What a value is.
#[derive(Debug, Clone, Copy)]
pub enum Value {
    /// `true` or `false`.
    Flag,
    /// A text that keeps a rule.
    Text(&'static Rule),
    /// A list of texts that keep a rule.
    List {
        /// The rule of each.
        of: &'static Rule,
        /// Whether a text may be in the list once only.
        once: bool,
        /// How many there are at least.
        least: u64,
        /// How many there may be, if there is a limit.
        most: Option<u64>,
    },
    /// A table.
    Table(&'static Table),
    /// A list of tables.
    Tables(&'static Table),
    /// A table whose keys are names that the user chooses.
    Map {
        /// The rule of the names, if there is one.
        names: Option<&'static Rule>,
        /// What each name has.
        of: &'static Value,
    },
    /// A text, or a table that says more.
    Short(&'static Rule, &'static Table),
}

impl Table {
    /// Returns the names of its keys, as messages list them.
    pub fn names(&self) -> impl Iterator<Item = &'static str> + Clone + use<> {
        self.keys.iter().map(|key| key.name)
    }

    /// Returns whether it may have a key.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.keys.iter().any(|key| key.name == name)
    }
}

impl Value {
    /// Returns what it is, for people: `a list of crate names`.
    #[must_use]
    pub fn words(&self) -> String {
        match self {
            Self::Flag => "`true` or `false`".to_owned(),
            Self::Text(rule) => rule.one.to_owned(),
            Self::List { of, most: Some(most), .. } => {
                format!("a list of at most {most}: each is {}", of.one)
            }
            Self::List { of, least: 0, .. } => format!("a list: each is {}", of.one),
            Self::List { of, .. } => format!("a list, not empty: each is {}", of.one),
            Self::Table(_) => "a table".to_owned(),
            Self::Tables(_) => "a list of tables".to_owned(),
            Self::Map { names: Some(names), of } => {
                format!("a table: each key is {}, each value {}", names.one, of.words())
            }
            Self::Map { names: None, of } => {
                format!("a table: each value is {}", of.words())
            }
            Self::Short(rule, _) => format!("{}, or a table", rule.one),
        }
    }

    /// Returns the table that a value of it is or has.
    #[must_use]
    pub fn table(&self) -> Option<&'static Table> {
        match self {
            Self::Table(table) | Self::Tables(table) | Self::Short(_, table) => {
                Some(table)
            }
            Self::Map { of, .. } => of.table(),
            Self::Flag | Self::Text(_) | Self::List { .. } => None,
        }
    }
}
