//! All pages, before the first is printed: where each is, its anchors, and who refers to whom.

use std::collections::BTreeMap;

use super::links::Pages;
use super::readme;
use crate::emit::named::{Named, Names};
use crate::emit::text::{self, Anchors, Mentions};
use crate::model::{Api, Operation, TypeDef, TypeKind, TypeName, TypeRef};

/// The model with what pages ask of it.
pub(in crate::emit) struct Site<'a> {
    pub(super) api: &'a Api,
    pub(super) pages: Pages<'a>,
    pub(super) readme: ReadmeAnchors<'a>,
    /// What words of the texts name.
    named: Names<'a>,
    operations: BTreeMap<&'a str, OperationLink>,
    users: BTreeMap<&'a TypeName, Users<'a>>,
}

/// The anchors of `README.md` that other pages lead to.
pub(super) struct ReadmeAnchors<'a> {
    /// Of all sections, in their order.
    pub(super) sections: Vec<(&'static str, String)>,
    pub(super) endpoints: String,
    pub(super) models: String,
    pub(super) schemes: BTreeMap<&'a str, String>,
}

struct OperationLink {
    file: String,
    anchor: String,
    /// The method; with its group where another group has a method of that name.
    shown: String,
}

/// Who refers to a type.
#[derive(Debug, Default)]
pub(super) struct Users<'a> {
    pub(super) operations: Vec<&'a Operation>,
    pub(super) types: Vec<&'a TypeName>,
}

impl<'a> Site<'a> {
    pub(in crate::emit) fn new(api: &'a Api) -> Self {
        let pages = Pages::new(api);
        let mut operations = BTreeMap::new();
        let mut named: BTreeMap<&str, usize> = BTreeMap::new();
        for operation in api.operations() {
            *named.entry(operation.ident.bare()).or_default() += 1;
        }
        for group in &api.groups {
            let file = pages.file_of_group(group);
            let anchors = super::group::anchors(group);
            for (operation, anchor) in group.operations.iter().zip(anchors) {
                let method = operation.ident.bare();
                let shown = match named.get(method) {
                    Some(2..) => format!("{}().{method}", group.ident.bare()),
                    _ => method.to_owned(),
                };
                let link = OperationLink {
                    file: file.to_owned(),
                    anchor,
                    shown,
                };
                operations.insert(operation.id.as_str(), link);
            }
        }
        let readme = readme_anchors(api);
        Self {
            api,
            pages,
            readme,
            named: Names::new(api),
            operations,
            users: users(api),
        }
    }

    /// Returns the link from a page in `docs/` to an operation.
    pub(super) fn operation(&self, operation: &Operation) -> String {
        self.operations
            .get(operation.id.as_str())
            .map(|link| format!("{}#{}", link.file, link.anchor))
            .unwrap_or_default()
    }

    /// Returns what a page calls an operation where its group is not said.
    pub(super) fn shown<'s>(&'s self, operation: &'s Operation) -> &'s str {
        let link = self.operations.get(operation.id.as_str());
        link.map_or(operation.ident.bare(), |link| link.shown.as_str())
    }

    /// Returns a text of the document as Markdown of a page in `docs/`, with links to what it names.
    pub(super) fn markdown(&self, text: &str) -> String {
        text::linked(text, Mentions::new(&|word| self.named(word)))
    }

    /// Returns a text of the document as a line of a page in `docs/`, with links to what it names.
    pub(super) fn line(&self, text: &str) -> String {
        text::linked_line(text, Mentions::new(&|word| self.named(word)))
    }

    /// Returns a text of the document as a table cell of a page in `docs/`, with links to what it names.
    pub(super) fn cell(&self, text: &str) -> String {
        text::linked_cell(text, Mentions::new(&|word| self.named(word)))
    }

    /// Returns the link from a page in `docs/` to what a word names.
    fn named(&self, word: &str) -> Option<String> {
        match self.named.get(word)? {
            Named::Operation(_, operation) => Some(self.operation(operation)),
            Named::Type(def) => Some(self.pages.file_of_type(&def.name).to_owned()),
        }
    }

    /// Returns the link from a page in `docs/` to a security scheme.
    pub(super) fn scheme(&self, name: &str) -> Option<String> {
        self.readme.schemes.get(name).map(|anchor| format!("../README.md#{anchor}"))
    }

    /// Returns whether the models are listed on a page of their own: the front page of many groups is to stay short.
    pub(super) fn has_model_page(&self) -> bool {
        self.api.has_many_groups() && !self.api.types.is_empty()
    }

    /// Returns the link from a page in `docs/` to the list of models.
    pub(super) fn models(&self) -> String {
        match self.has_model_page() {
            true => super::links::MODELS.to_owned(),
            false => format!("../README.md#{}", self.readme.models),
        }
    }

    /// Returns who refers to a type.
    pub(super) fn users(&self, name: &TypeName) -> Option<&Users<'a>> {
        self.users.get(name)
    }

    /// Returns the definition of a type.
    pub(super) fn def(&self, name: &TypeName) -> Option<&'a TypeDef> {
        self.api.types.get(name)
    }

    /// Returns what a type is.
    pub(super) fn kind(&self, name: &TypeName) -> Option<&'a TypeKind> {
        self.def(name).map(|def| &def.kind)
    }

    /// Returns what the values of a type are, aliases followed, where they are of a definition.
    pub(super) fn held(&self, ty: &TypeRef) -> Option<&'a TypeKind> {
        match self.api.resolve(ty) {
            TypeRef::Named(name) => self.kind(name),
            _ => None,
        }
    }
}

fn readme_anchors(api: &Api) -> ReadmeAnchors<'_> {
    let mut anchors = Anchors::default();
    anchors.add(&api.package.name);
    let mut schemes = BTreeMap::new();
    let mut sections = Vec::new();
    for section in readme::sections(api) {
        sections.push((section, anchors.add(section)));
        if section == readme::AUTHORIZATION {
            schemes.extend(
                api.schemes.keys().map(|name| (name.as_str(), anchors.add(name))),
            );
        }
    }
    let get = |section| {
        let found = sections.iter().find(|(name, _)| *name == section);
        found.map(|(_, anchor)| anchor.clone()).unwrap_or_default()
    };
    ReadmeAnchors {
        endpoints: get(readme::ENDPOINTS),
        models: get(readme::MODELS),
        sections,
        schemes,
    }
}

fn users(api: &Api) -> BTreeMap<&TypeName, Users<'_>> {
    let mut users: BTreeMap<&TypeName, Users<'_>> = BTreeMap::new();
    for group in &api.groups {
        for operation in &group.operations {
            for name in operation.uses().filter_map(|used| used.ty.named()) {
                let user = users.entry(name).or_default();
                if user.operations.last().is_none_or(|last| last.id != operation.id) {
                    user.operations.push(operation);
                }
            }
        }
    }
    for def in api.types.values() {
        for name in def.kind.uses() {
            let user = users.entry(name).or_default();
            if user.types.last() != Some(&&def.name) {
                user.types.push(&def.name);
            }
        }
    }
    users
}
