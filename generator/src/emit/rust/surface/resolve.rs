//! The files of a crate → the paths under which users find their items.

use std::collections::BTreeMap;

use super::read::{Declared, Gate, Seen, Taken, bare};
use super::{Item, ItemPart, Kind, Surface};

/// The files, by the names of their modules.
pub(super) struct Tree<'d> {
    files: BTreeMap<&'d [String], &'d Declared>,
    /// What each alias stands for.
    aliases: BTreeMap<&'d str, &'d str>,
}

/// Traits of the support code that its documentation hides.
const HIDDEN: [&str; 2] = ["Decode", "Encode"];

impl<'d> Tree<'d> {
    pub(super) fn new(files: &'d [Declared]) -> Self {
        let aliases = files
            .iter()
            .filter(|file| file.module.first().is_some_and(|it| it == "models"));
        let aliases = aliases.flat_map(|file| &file.items);
        let aliases = aliases.filter(|seen| seen.kind == Kind::Alias);
        let target =
            |seen: &'d Seen| Some((seen.name.as_str(), seen.parts.first()?.ty.as_str()));
        Self {
            files: files.iter().map(|file| (file.module.as_slice(), file)).collect(),
            aliases: aliases.filter_map(target).collect(),
        }
    }

    /// Adds all that users can name, as the root leads to it.
    pub(super) fn add_to(&self, surface: &mut Surface) {
        self.module(&[], "", &Gate::default(), surface);
    }

    fn module(&self, module: &[String], path: &str, around: &Gate, out: &mut Surface) {
        let Some(file) = self.files.get(module) else { return };
        for seen in &file.items {
            let named = format!("{path}{}", seen.name);
            match seen.kind {
                Kind::Module => {
                    self.push(seen, named.clone(), around, out);
                    let inner = below(module, std::slice::from_ref(&seen.name));
                    let gate = around.and(&seen.gate);
                    self.module(&inner, &format!("{named}::"), &gate, out);
                }
                Kind::Use => self.reexport(seen, module, &named, around, out),
                Kind::Struct | Kind::Enum | Kind::Alias | Kind::Const | Kind::Static => {
                    self.definition(file, seen, &named, around, out);
                }
                _ => {}
            }
        }
    }

    /// Adds what a `pub use` leads to, where that is a file that was made for the document; else the name itself.
    fn reexport(
        &self,
        seen: &Seen,
        module: &[String],
        path: &str,
        around: &Gate,
        out: &mut Surface,
    ) {
        let target = seen.target.strip_prefix(&["self".to_owned()]);
        if let Some((name, within)) = target.and_then(<[String]>::split_last)
            && let Some(file) = self.files.get(below(module, within).as_slice())
        {
            let mut items = file.items.iter();
            let found = items.find(|seen| seen.owner.is_none() && seen.name == *name);
            if let Some(found) = found {
                let mut found = found.clone();
                found.gate = seen.gate.and(&found.gate);
                self.definition(file, &found, path, around, out);
            }
            return;
        }
        let mut seen = seen.clone();
        seen.text = format!(" = {}", target.unwrap_or(&seen.target).join("::"));
        self.push(&seen, path.to_owned(), around, out);
    }

    /// Adds an item with its traits and members.
    fn definition(
        &self,
        file: &Declared,
        seen: &Seen,
        path: &str,
        around: &Gate,
        out: &mut Surface,
    ) {
        self.push(seen, path.to_owned(), around, out);
        let around = around.and(&seen.gate);
        let own = file.items.iter().filter(|it| it.owner.as_ref() == Some(&seen.name));
        let (traits, members): (Vec<_>, Vec<_>) =
            own.partition(|member| member.kind == Kind::Impl);
        let traits = traits.into_iter().map(|seen| (bare(&seen.name), seen));
        let mut traits: Vec<_> =
            traits.filter(|(name, _)| !HIDDEN.contains(&name.as_str())).collect();
        // Those of which there is no more to say stand together.
        traits.sort_by_key(|(name, seen)| {
            (!seen.parts.is_empty(), !seen.gate.is_empty(), name.clone())
        });
        for (name, seen) in traits {
            self.push(seen, format!("{name} for {path}"), &around, out);
        }
        for member in members {
            self.push(member, format!("{path}::{}", member.name), &around, out);
        }
    }

    fn push(&self, seen: &Seen, path: String, around: &Gate, out: &mut Surface) {
        let item = self.item(seen, path, seen.gate.beside(around));
        match around.and(&seen.gate).is_for_tests() {
            true => out.tests.push(item),
            false => out.items.push(item),
        }
    }

    pub(super) fn item(&self, seen: &Seen, path: String, gate: Gate) -> Item {
        Item {
            kind: seen.kind,
            path,
            shown: match seen.kind {
                // Where it leads to is all that there is to say.
                Kind::Use => seen.text.clone(),
                _ => bare(&seen.text),
            },
            parts: seen.parts.iter().map(|taken| self.part(taken)).collect(),
            gate,
            origins: Vec::new(),
        }
    }

    fn part(&self, taken: &Taken) -> ItemPart {
        ItemPart {
            name: taken.name.clone(),
            ty: bare(&self.follow(&taken.ty, self.aliases.len())),
            form: taken.form,
            origin: None,
        }
    }

    /// Replaces each alias in a type by what it stands for.
    fn follow(&self, ty: &str, hops: usize) -> String {
        let mut out = String::new();
        let mut rest = ty;
        while let Some(at) = rest.find("models::") {
            let (before, named) = rest.split_at(at);
            let name = &named["models::".len()..];
            let is_word = |ch: char| ch.is_alphanumeric() || ch == '_';
            let end = name.len() - name.trim_start_matches(is_word).len();
            out.push_str(before);
            match self.aliases.get(&name[..end]) {
                Some(target) if hops > 0 => out.push_str(&self.follow(target, hops - 1)),
                _ => out.push_str(&named[.."models::".len() + end]),
            }
            rest = &name[end..];
        }
        out + rest
    }
}

/// Returns the path of a module's file, which has no mark of a name that means something to Rust.
fn below(module: &[String], names: &[String]) -> Vec<String> {
    let bare = names.iter().map(|name| name.trim_start_matches("r#").to_owned());
    module.iter().cloned().chain(bare).collect()
}
