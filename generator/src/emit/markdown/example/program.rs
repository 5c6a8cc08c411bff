//! A program: its imports, its `main`, its statements.

use std::collections::{BTreeMap, BTreeSet};

use super::expr::{Expr, statement};
use crate::emit::markdown::site::Site;

/// A program in the making.
pub(in crate::emit::markdown) struct Program {
    library: String,
    needs: Needs,
    asynchronous: bool,
    deprecated: bool,
    lines: Vec<String>,
}

/// What the statements of a program need around them.
#[derive(Debug, Clone, Default)]
pub(super) struct Needs {
    /// Names from the root of the crate.
    pub(super) names: BTreeSet<String>,
    /// Names from modules of the crate, by module.
    pub(super) modules: BTreeMap<String, BTreeSet<String>>,
    /// `BTreeMap`.
    pub(super) map: bool,
    /// A `main` that returns a `Result`.
    pub(super) fallible: bool,
}

impl Program {
    pub(in crate::emit::markdown) fn new(site: &Site<'_>) -> Self {
        Self {
            library: site.api.package.library.clone(),
            needs: Needs::default(),
            asynchronous: false,
            deprecated: false,
            lines: Vec::new(),
        }
    }

    /// Makes `main` asynchronous, and so fallible.
    pub(in crate::emit::markdown) fn asynchronous(&mut self) {
        self.asynchronous = true;
        self.needs.fallible = true;
    }

    /// Makes `main` return a `Result`.
    pub(in crate::emit::markdown) fn fails(&mut self) {
        self.fallible();
    }

    /// Imports a name from a module of the crate.
    pub(in crate::emit::markdown) fn uses(&mut self, module: &str, name: &str) {
        self.import(module.to_owned(), name);
    }

    pub(super) fn fallible(&mut self) {
        self.needs.fallible = true;
    }

    pub(super) fn allow_deprecated(&mut self) {
        self.deprecated = true;
    }

    pub(super) fn models(&mut self) {
        self.name("models");
    }

    /// Imports a name from the root of the crate.
    pub(super) fn name(&mut self, name: &str) {
        self.needs.names.insert(name.to_owned());
    }

    /// Imports a name from a module of the crate.
    pub(super) fn import(&mut self, module: String, name: &str) {
        self.needs.modules.entry(module).or_default().insert(name.to_owned());
    }

    pub(super) fn need(&mut self, needs: Needs) {
        self.needs.names.extend(needs.names);
        for (module, names) in needs.modules {
            self.needs.modules.entry(module).or_default().extend(names);
        }
        self.needs.map |= needs.map;
        self.needs.fallible |= needs.fallible;
    }

    /// Adds lines, indented already.
    pub(in crate::emit::markdown) fn line(&mut self, line: String) {
        self.lines.push(line);
    }

    /// Adds lines, indented by so many columns.
    pub(super) fn lines(
        &mut self,
        indent: usize,
        lines: impl IntoIterator<Item = String>,
    ) {
        let pad = " ".repeat(indent);
        self.lines.extend(lines.into_iter().map(|line| format!("{pad}{line}")));
    }

    /// Adds a blank line.
    pub(in crate::emit::markdown) fn blank(&mut self) {
        self.lines.push(String::new());
    }

    /// Returns the text.
    pub(in crate::emit::markdown) fn finish(self) -> String {
        let mut out = String::new();
        if self.deprecated {
            out.push_str("#![allow(deprecated)]\n\n");
        }
        if self.needs.map {
            out.push_str("use std::collections::BTreeMap;\n\n");
        }
        let imports = self.imports();
        out.push_str(&imports);
        if !imports.is_empty() {
            out.push('\n');
        }
        out.push_str(match (self.asynchronous, self.needs.fallible) {
            (true, _) => {
                "#[tokio::main]\nasync fn main() -> Result<(), Box<dyn std::error::Error>> {\n"
            }
            (false, true) => "fn main() -> Result<(), Box<dyn std::error::Error>> {\n",
            (false, false) => "fn main() {\n",
        });
        for line in &self.lines {
            out.push_str(line);
            out.push('\n');
        }
        out.push_str(if self.needs.fallible { "    Ok(())\n}\n" } else { "}\n" });
        out
    }

    /// Returns the `use` items in the order of rustfmt: a single name of the root, then modules, then a list.
    fn imports(&self) -> String {
        let library = &self.library;
        let modules = self.needs.modules.iter();
        let modules = modules
            .map(|(module, names)| import(&format!("{library}::{module}"), names));
        let modules: String = modules.collect();
        let root = import(library, &self.needs.names);
        match self.needs.names.len() {
            0 | 1 => format!("{root}{modules}"),
            _ => format!("{modules}{root}"),
        }
    }
}

fn import(module: &str, names: &BTreeSet<String>) -> String {
    let mut items: Vec<Expr> = names.iter().map(Expr::atom).collect();
    match items.len() {
        0 => String::new(),
        1 => format!("use {module}::{};\n", items.remove(0).flat()),
        _ => {
            let list = Expr::Group {
                open: format!("{module}::{{"),
                items,
                close: "}",
            };
            format!("{}\n", statement("use ", &list, ";", 0))
        }
    }
}
