//! File names: one a page, distinct without regard to case.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Api, Group, TypeName, hash};

/// The page that lists the models of an API of many groups. Who opens the folder sees it.
pub(super) const MODELS: &str = "README.md";

/// The file name of every page of `docs/`.
pub(super) struct Pages<'a> {
    groups: BTreeMap<&'a TypeName, String>,
    types: BTreeMap<&'a TypeName, String>,
}

impl<'a> Pages<'a> {
    pub(super) fn new(api: &'a Api) -> Self {
        let mut taken = BTreeSet::from(["readme".to_owned()]);
        let groups: Vec<&TypeName> =
            api.groups.iter().map(|group| &group.type_name).collect();
        let groups = name(groups.into_iter(), "Group", &mut taken);
        let types = name(api.types.keys(), "Model", &mut taken);
        Self { groups, types }
    }

    /// Returns the file of a group's page, as a page in `docs/` links to it.
    pub(super) fn file_of_group(&self, group: &Group) -> &str {
        self.groups.get(&group.type_name).map_or("", String::as_str)
    }

    /// Returns the file of a type's page, as a page in `docs/` links to it.
    pub(super) fn file_of_type(&self, name: &TypeName) -> &str {
        self.types.get(name).map_or("", String::as_str)
    }

    /// Returns the path of a group's page from the root of the crate.
    pub(super) fn path_of_group(&self, group: &Group) -> String {
        format!("docs/{}", self.file_of_group(group))
    }

    /// Returns the path of a type's page from the root of the crate.
    pub(super) fn path_of_type(&self, name: &TypeName) -> String {
        format!("docs/{}", self.file_of_type(name))
    }
}

/// Gives each name its own file; a name whose file is taken, or that Windows takes for a device, gets `suffix`, and
/// where that does not help a hash.
fn name<'a>(
    names: impl Iterator<Item = &'a TypeName>,
    suffix: &str,
    taken: &mut BTreeSet<String>,
) -> BTreeMap<&'a TypeName, String> {
    let mut files = BTreeMap::new();
    for name in names {
        let told = format!("{name}{}", hash(name.as_str()));
        let numbered = (2..).map(|number| format!("{told}{number}"));
        let stems = [name.to_string(), format!("{name}{suffix}"), told.clone()];
        let mut free = stems
            .into_iter()
            .chain(numbered)
            .filter(|stem| !is_device(stem) && taken.insert(stem.to_lowercase()));
        let stem = free.next().unwrap_or_default();
        files.insert(name, format!("{stem}.md"));
    }
    files
}

fn is_device(stem: &str) -> bool {
    let stem = stem.to_ascii_lowercase();
    let number = stem.strip_prefix("com").or_else(|| stem.strip_prefix("lpt"));
    matches!(stem.as_str(), "con" | "prn" | "aux" | "nul")
        || number.is_some_and(|number| matches!(number.as_bytes(), [b'0'..=b'9']))
}
