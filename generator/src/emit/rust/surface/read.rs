//! What the items of one file declare, as data that can be sent to another thread.

mod function;
mod gate;
mod tokens;

use syn::{Attribute, Fields, Generics, ImplItem, Item, Meta, UseTree, Visibility};

pub use gate::Gate;
pub(super) use tokens::{bare, print};

use super::{Kind, macros};

/// The public part of one file.
#[derive(Debug, Default)]
pub(in crate::emit) struct Declared {
    /// Its path below the root: the names of the modules.
    pub(super) module: Vec<String>,
    pub(super) items: Vec<Seen>,
}

/// One item, with names as the file has them.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::emit::rust) struct Seen {
    pub(super) kind: Kind,
    /// Its name; of an `impl`, the trait.
    pub(super) name: String,
    /// The type that it belongs to, where it belongs to one.
    pub(super) owner: Option<String>,
    /// What a listing says behind the name, types with the paths that they are written with.
    pub(super) text: String,
    pub(super) parts: Vec<Taken>,
    pub(super) gate: Gate,
    /// The path that a `use` leads to.
    pub(super) target: Vec<String>,
}

/// What code depends on: the name of an argument, its type, and how it is given.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::emit::rust) struct Taken {
    pub(super) name: String,
    pub(super) ty: String,
    pub(super) form: super::ArgumentForm,
}

impl Seen {
    /// Reads items.
    pub(in crate::emit::rust) fn all(items: &[Item]) -> Vec<Self> {
        let mut declared = Declared::default();
        declared.add(items);
        declared.items
    }

    /// Returns the name of what is declared.
    pub(in crate::emit::rust) fn name(&self) -> &str {
        &self.name
    }

    /// Returns the same with other names in it.
    pub(in crate::emit::rust) fn mapped(&self, map: impl Fn(&str) -> String) -> Self {
        let part = |part: &Taken| Taken {
            name: map(&part.name),
            ty: map(&part.ty),
            form: part.form,
        };
        Self {
            kind: self.kind,
            name: map(&self.name),
            owner: self.owner.as_deref().map(&map),
            text: map(&self.text),
            parts: self.parts.iter().map(part).collect(),
            gate: self.gate.clone(),
            target: self.target.iter().map(|name| map(name)).collect(),
        }
    }

    /// Returns whether a literal is in it.
    pub(in crate::emit::rust) fn has_literal(&self) -> bool {
        let parts = self.parts.iter().flat_map(|part| [&part.name, &part.ty]);
        let texts = [&self.name, &self.text].into_iter().chain(&self.owner);
        texts.chain(parts).chain(&self.target).any(|text| text.contains('"'))
    }

    /// Returns the same as a member of what `other` is a member of.
    pub(in crate::emit::rust) fn beside(self, other: &Self) -> Self {
        Self {
            owner: other.owner.clone(),
            gate: other.gate.and(&self.gate),
            ..self
        }
    }

    /// Returns the same as a member of a type.
    pub(in crate::emit::rust) fn of(self, owner: &str) -> Self {
        Self {
            owner: Some(owner.to_owned()),
            ..self
        }
    }
}

impl Taken {
    fn whole(ty: String) -> Self {
        Self {
            name: String::new(),
            ty,
            form: super::ArgumentForm::Value,
        }
    }
}

impl Declared {
    /// Returns what the file at `path`, which is relative to the crate's root, declares.
    pub(in crate::emit::rust) fn new(path: &str, items: Vec<Seen>) -> Self {
        let stem = path.trim_start_matches("src/").trim_end_matches(".rs");
        let module = stem.split('/').filter(|name| *name != "lib").map(str::to_owned);
        Self {
            module: module.collect(),
            items,
        }
    }

    fn add(&mut self, items: &[Item]) {
        for item in items {
            match item {
                Item::Macro(item) => {
                    let name = item.mac.path.segments.last();
                    let name = name.map(|name| name.ident.to_string());
                    let name = name.unwrap_or_default();
                    let expanded = macros::expand(&name, item.mac.tokens.clone());
                    self.add(&expanded);
                }
                Item::Impl(item) => self.implementation(item),
                item => self.definition(item),
            }
        }
    }

    fn push(&mut self, kind: Kind, name: impl ToString, gate: Gate) -> &mut Seen {
        self.items.push(Seen {
            kind,
            name: name.to_string(),
            owner: None,
            text: String::new(),
            parts: Vec::new(),
            gate,
            target: Vec::new(),
        });
        let last = self.items.len() - 1;
        &mut self.items[last]
    }

    /// Reads what has a name of its own.
    fn definition(&mut self, item: &Item) {
        match item {
            Item::Mod(item) if is_shown(&item.vis, &item.attrs) => {
                self.push(Kind::Module, &item.ident, Gate::of(&item.attrs));
            }
            Item::Use(item) if is_shown(&item.vis, &item.attrs) => {
                self.uses(&item.tree, Vec::new(), &Gate::of(&item.attrs));
            }
            Item::Const(item) if is_shown(&item.vis, &item.attrs) => {
                let ty = print(&item.ty);
                let seen = self.push(Kind::Const, &item.ident, Gate::of(&item.attrs));
                seen.text = format!(": {ty}");
                seen.parts.push(Taken::whole(ty));
            }
            Item::Static(item) if is_shown(&item.vis, &item.attrs) => {
                let ty = print(&item.ty);
                let seen = self.push(Kind::Static, &item.ident, Gate::of(&item.attrs));
                seen.text = format!(": {ty}");
                seen.parts.push(Taken::whole(ty));
            }
            Item::Type(item) if is_shown(&item.vis, &item.attrs) => {
                let ty = print(&item.ty);
                let seen = self.push(Kind::Alias, &item.ident, Gate::of(&item.attrs));
                seen.text = format!(" = {ty}");
                seen.parts.push(Taken::whole(ty));
            }
            Item::Struct(item) if is_shown(&item.vis, &item.attrs) => {
                let name = item.ident.to_string();
                self.ty(Kind::Struct, &name, &item.generics, &item.attrs);
                self.fields(&name, &item.fields);
                self.derives(&name, &item.attrs);
            }
            Item::Enum(item) if is_shown(&item.vis, &item.attrs) => {
                let name = item.ident.to_string();
                self.ty(Kind::Enum, &name, &item.generics, &item.attrs);
                for variant in &item.variants {
                    self.variant(&name, variant);
                }
                self.derives(&name, &item.attrs);
            }
            _ => {}
        }
    }

    fn ty(&mut self, kind: Kind, name: &str, generics: &Generics, attrs: &[Attribute]) {
        let seen = self.push(kind, name, Gate::of(attrs));
        seen.text = print(generics);
    }

    fn fields(&mut self, owner: &str, fields: &Fields) {
        for (index, field) in fields.iter().enumerate() {
            if !is_shown(&field.vis, &field.attrs) {
                continue;
            }
            let name = field.ident.as_ref().map(ToString::to_string);
            let ty = print(&field.ty);
            let name = name.unwrap_or_else(|| index.to_string());
            let seen = self.push(Kind::Field, name, Gate::of(&field.attrs));
            seen.owner = Some(owner.to_owned());
            seen.text = format!(": {ty}");
            seen.parts.push(Taken::whole(ty));
        }
    }

    fn variant(&mut self, owner: &str, variant: &syn::Variant) {
        let types: Vec<String> =
            variant.fields.iter().map(|field| print(&field.ty)).collect();
        let seen = self.push(Kind::Variant, &variant.ident, Gate::of(&variant.attrs));
        seen.owner = Some(owner.to_owned());
        if !types.is_empty() {
            seen.text = format!("({})", types.join(", "));
        }
        seen.parts.extend(types.into_iter().map(Taken::whole));
    }

    fn derives(&mut self, owner: &str, attrs: &[Attribute]) {
        for attr in attrs.iter().filter(|attr| attr.path().is_ident("derive")) {
            let Meta::List(list) = &attr.meta else { continue };
            let derived = print(&list.tokens);
            for name in derived.split(", ").filter(|name| !name.is_empty()) {
                let seen = self.push(Kind::Impl, bare(name), Gate::default());
                seen.owner = Some(owner.to_owned());
            }
        }
    }

    fn implementation(&mut self, item: &syn::ItemImpl) {
        let owner = bare(&print(&item.self_ty));
        let owner = owner.split('<').next().unwrap_or_default().to_owned();
        let gate = Gate::of(&item.attrs);
        let Some((of, _)) = &item.trait_ else {
            for member in &item.items {
                if let ImplItem::Fn(function) = member
                    && is_shown(&function.vis, &function.attrs)
                {
                    let gate = gate.and(&Gate::of(&function.attrs));
                    let seen = self.push(Kind::Function, &function.sig.ident, gate);
                    seen.owner = Some(owner.clone());
                    seen.text = function::signature(&function.sig);
                    seen.parts = function::taken(&function.sig);
                }
            }
            return;
        };
        let types = item.items.iter().filter_map(|member| match member {
            ImplItem::Type(ty) => Some(print(&ty.ty)),
            _ => None,
        });
        let types: Vec<String> = types.collect();
        let seen = self.push(Kind::Impl, print(of), gate);
        seen.owner = Some(owner);
        if let Some(first) = types.first() {
            seen.text = format!(": {first}");
        }
        // What a `From` is of is what code depends on, too.
        let of = seen.name.split_once('<').map(|(_, of)| of.trim_end_matches('>'));
        seen.parts = of.map(|of| Taken::whole(of.to_owned())).into_iter().collect();
        seen.parts.extend(types.into_iter().map(Taken::whole));
    }

    fn uses(&mut self, tree: &UseTree, mut path: Vec<String>, gate: &Gate) {
        match tree {
            UseTree::Path(tree) => {
                path.push(tree.ident.to_string());
                self.uses(&tree.tree, path, gate);
            }
            UseTree::Name(tree) => {
                path.push(tree.ident.to_string());
                self.push(Kind::Use, &tree.ident, gate.clone()).target = path;
            }
            UseTree::Rename(tree) => {
                path.push(tree.ident.to_string());
                self.push(Kind::Use, &tree.rename, gate.clone()).target = path;
            }
            UseTree::Group(tree) => {
                for tree in &tree.items {
                    self.uses(tree, path.clone(), gate);
                }
            }
            UseTree::Glob(_) => {}
        }
    }
}

/// Whether users see an item.
fn is_shown(vis: &Visibility, attrs: &[Attribute]) -> bool {
    let hidden = attrs.iter().filter(|attr| attr.path().is_ident("doc"));
    let mut hidden = hidden.filter_map(|attr| match &attr.meta {
        Meta::List(list) => Some(print(&list.tokens)),
        _ => None,
    });
    matches!(vis, Visibility::Public(_)) && !hidden.any(|text| text == "hidden")
}
