//! `API.txt` → the public items of a crate.
//!
//! It is read as text, because that is what people read, and because the model it was printed from is what is on trial.

use std::collections::BTreeMap;

/// The public items of a crate, but those for tests, which no version promises.
#[derive(Debug, Clone, Default)]
pub struct Listing {
    /// The items, in their order.
    pub items: Vec<Item>,
    /// The index of each type and module, by its path.
    owners: BTreeMap<String, usize>,
}

/// One public item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// The word at the start of its line: `field`, `fn`, `impl`.
    pub kind: String,
    /// Its path as a report names it, for example `models::A::b` or `Clone for models::A`.
    pub path: String,
    /// What stands behind the path, without the mark between the two.
    pub rest: String,
    /// The features that it needs beside those of what it is in; empty where there are none.
    pub gate: String,
}

/// The heading of what is there for tests alone.
const TESTS: &str = "# With the feature `test-util` alone";

impl Listing {
    /// Reads a listing.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let lines = text.lines().take_while(|line| !line.starts_with(TESTS));
        let lines = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
        let items: Vec<Item> = lines.flat_map(items).collect();
        let owns = |kind: &str| matches!(kind, "mod" | "struct" | "enum" | "type");
        let owners = items.iter().enumerate().filter(|(_, item)| owns(&item.kind));
        let owners = owners.map(|(index, item)| (item.path.clone(), index)).collect();
        Self { items, owners }
    }

    /// Returns the type or the module with a path.
    #[must_use]
    pub fn named(&self, path: &str) -> Option<&Item> {
        self.owners.get(path).map(|index| &self.items[*index])
    }

    /// Returns the type of a group of calls, by its name alone: the client leads to those.
    #[must_use]
    pub fn group(&self, name: &str) -> Option<&Item> {
        self.items.iter().find(|item| {
            let path = item.path.strip_prefix("api::");
            let own = path.and_then(|path| path.split_once("::"));
            item.kind == "struct" && own.is_some_and(|(_, own)| own == name)
        })
    }

    /// Returns the items with a path: a field and its setter have the same.
    pub fn at<'l>(&'l self, path: &'l str) -> impl Iterator<Item = &'l Item> {
        self.items.iter().filter(move |item| item.path == path)
    }

    /// Returns the conditions under which an item is there: its own, and those of all that it is in.
    #[must_use]
    pub fn gates<'l>(&'l self, item: &'l Item) -> Vec<&'l str> {
        let around = item.within().into_iter();
        let around = around.filter_map(|path| self.named(path));
        let gates = around.chain([item]).map(|item| item.gate.as_str());
        gates.filter(|gate| !gate.is_empty()).collect()
    }
}

impl Item {
    /// Returns the path of what the item belongs to, which is itself for what belongs to nothing.
    #[must_use]
    pub fn owner(&self) -> &str {
        match self.path.rsplit_once(" for ") {
            Some((_, owner)) => owner,
            None => self.path.rsplit_once("::").map_or(&self.path, |(owner, _)| owner),
        }
    }

    /// Returns the paths of all that it is in, from the outermost one.
    #[must_use]
    pub fn within(&self) -> Vec<&str> {
        let path = self.path.rsplit_once(" for ").map_or(&*self.path, |(_, path)| path);
        let ends = path.match_indices("::").map(|(end, _)| &path[..end]);
        let own = (path != self.path).then_some(path);
        ends.chain(own).collect()
    }
}

/// Returns the items of one line: traits of which there is no more to say share one.
fn items(line: &str) -> Vec<Item> {
    let (line, gate) = match line.rsplit_once(" [") {
        Some((line, gate)) if gate.ends_with(']') => (line, gate.trim_end_matches(']')),
        _ => (line, ""),
    };
    let Some((kind, said)) = line.split_once(' ') else { return Vec::new() };
    let item = |path: String, rest: &str| Item {
        kind: kind.to_owned(),
        path,
        rest: rest.to_owned(),
        gate: gate.to_owned(),
    };
    match kind {
        "impl" => {
            let Some((traits, of)) = said.split_once(" for ") else { return Vec::new() };
            let (owner, rest) = of.split_once(": ").unwrap_or((of, ""));
            let names = split(traits).into_iter();
            names.map(|name| item(format!("{name} for {owner}"), rest)).collect()
        }
        "feature" => vec![item(said.to_owned(), "")],
        _ => {
            let is_end = |ch: char| !(ch.is_alphanumeric() || "_:#".contains(ch));
            let (path, rest) = said.split_at(said.find(is_end).unwrap_or(said.len()));
            let rest = rest.trim_start().trim_start_matches("= ");
            vec![item(path.trim_end_matches(':').to_owned(), rest)]
        }
    }
}

/// Splits a list at its own commas.
pub(super) fn split(list: &str) -> Vec<&str> {
    let (mut depth, mut start, mut parts) = (0_usize, 0, Vec::new());
    let mut before = ' ';
    for (at, ch) in list.char_indices() {
        match ch {
            '<' | '(' | '[' => depth += 1,
            // The head of an arrow closes nothing.
            '>' if before == '-' => {}
            '>' | ')' | ']' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                parts.push(list[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
        before = ch;
    }
    parts.push(list[start..].trim());
    parts.retain(|part| !part.is_empty());
    parts
}

#[cfg(test)]
mod tests {
    use super::{Listing, split};

    const TEXT: &str = "\
# Words.
feature default: reqwest
mod api::pets [pets]
struct api::pets::PetsApi
fn api::pets::PetsApi::list(&self, a: impl Into<String>) -> ListCall [a | b]
impl Clone, From<Vec<i64>>, Deserialize<'de> for models::A
impl FromStr for models::A: Infallible
field models::A::r#type: Option<String>
variant models::A::B(Box<C>)
type models::D = Vec<A>

# With the feature `test-util` alone, for mocks.

impl Mockable for api::pets::ListCall: ()
";

    #[test]
    fn each_line_is_read() {
        let listing = Listing::read(TEXT);
        let said: Vec<_> = listing
            .items
            .iter()
            .map(|it| [&*it.kind, &*it.path, &*it.rest, &*it.gate].join("|"))
            .collect();
        assert_eq!(
            said,
            [
                "feature|default: reqwest||",
                "mod|api::pets||pets",
                "struct|api::pets::PetsApi||",
                "fn|api::pets::PetsApi::list|(&self, a: impl Into<String>) -> ListCall|a | b",
                "impl|Clone for models::A||",
                "impl|From<Vec<i64>> for models::A||",
                "impl|Deserialize<'de> for models::A||",
                "impl|FromStr for models::A|Infallible|",
                "field|models::A::r#type|Option<String>|",
                "variant|models::A::B|(Box<C>)|",
                "type|models::D|Vec<A>|",
            ]
        );
        assert_eq!(listing.gates(&listing.items[3]), ["pets", "a | b"]);
        assert_eq!(listing.items[4].owner(), "models::A");
    }

    #[test]
    fn a_list_is_split_at_its_own_commas() {
        assert_eq!(
            split("A<B, C>, Fn(D) -> E, (F, G)"),
            ["A<B, C>", "Fn(D) -> E", "(F, G)"]
        );
        assert_eq!(split(""), [""; 0]);
    }
}
