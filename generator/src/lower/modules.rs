//! Code written by hand, once the names of what is generated are known.

mod enabled;
mod shared;

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostics, codes};
use crate::emit::rust::{OPTIONS, ROOT, dependencies};
use crate::model::{Feature, FeatureName, Group, Ident, Module, Modules};
use crate::settings::{ModuleSettings, ModulesSettings, Reference, Settings};
use enabled::Known;

/// Returns the modules of the settings, with the features that the settings turn on by default.
///
/// A name that something else has is an error, and so is a feature or a crate that is not there.
pub(super) fn modules(
    settings: &Settings,
    groups: &[Group],
    diagnostics: &mut Diagnostics,
) -> Modules {
    let written = &settings.modules;
    names(written, groups, diagnostics);
    let generated = generated(groups);
    let mut modules = Modules {
        list: written.list.iter().map(|it| module(written, it)).collect(),
        shared: shared::modules(written, diagnostics),
        ..Modules::default()
    };
    for feature in &written.features {
        let name = FeatureName::new(&feature.name.name);
        let enables = texts(&feature.enables);
        if generated.contains(name.as_str()) {
            if feature.description.is_some() {
                let message = format!("`{name}` is described by the generator");
                let fault = feature.name.fault_of(codes::MODULE, message);
                diagnostics
                    .push(fault.help("remove `description`, and leave `enables`"));
            }
            modules.added.insert(name, enables);
            continue;
        }
        if name.as_str() == "default" {
            continue;
        }
        let Some(description) = feature.description.clone() else {
            let message = format!("the feature `{name}` has no description");
            let fault = feature.name.fault_of(codes::MODULE, message);
            diagnostics.push(fault.help("add `description = \"…\"`"));
            continue;
        };
        modules.features.insert(name, Feature { description, enables });
    }
    Known::new(&generated, written).check(written, diagnostics);
    let own = written.dependencies.iter();
    modules.dependencies =
        own.map(|(name, of)| (name.name.clone(), of.clone())).collect();
    let default = settings.default_features.iter().flatten();
    let default = default.filter(|name| is_own(written, &name.name));
    let default = default.filter(|name| !generated.contains(name.name.as_str()));
    modules.default = default.map(|name| FeatureName::new(&name.name)).collect();
    modules
}

/// Returns whether a feature is that of a module, or another of `[modules.features]`.
pub(super) fn is_own(written: &ModulesSettings, name: &str) -> bool {
    written.list.iter().any(|module| feature(module) == name)
        || written.features.iter().any(|feature| feature.name.name == name)
}

fn module(all: &ModulesSettings, written: &ModuleSettings) -> Module {
    let mut enables = texts(&written.enables);
    for text in shared::enabled_by(all, &written.name.name) {
        if !enables.iter().any(|known| known == text) {
            enables.push(text.to_owned());
        }
    }
    Module {
        ident: Ident::new(&written.name.name),
        description: written.description.clone(),
        feature: FeatureName::new(feature(written)),
        enables,
        sources: written.sources.clone(),
        page: written.page_text.clone(),
    }
}

/// Returns the feature of a module, spelt as those of groups are.
fn feature(module: &ModuleSettings) -> String {
    shared::feature(&module.name.name)
}

fn texts(references: &[Reference]) -> Vec<String> {
    references.iter().map(|reference| reference.name.clone()).collect()
}

/// Returns the features that the crate has without modules, all but `default`.
fn generated(groups: &[Group]) -> BTreeSet<&str> {
    let mut features = BTreeSet::from(["full"]);
    features.extend(OPTIONS.map(|(name, ..)| name));
    features.extend(groups.iter().map(|group| group.feature.as_str()));
    features
}

/// Reports names that something else has.
fn names(written: &ModulesSettings, groups: &[Group], diagnostics: &mut Diagnostics) {
    let generated = generated(groups);
    let mut modules = BTreeMap::new();
    for module in &written.list {
        let (name, feature) = (&module.name.name, feature(module));
        let taken = if ROOT.contains(&name.as_str()) {
            Some(format!("every crate has `{name}` in its root"))
        } else if generated.contains(feature.as_str()) || feature == "default" {
            Some(format!("the crate has a feature `{feature}`"))
        } else if dependencies().any(|(name, _)| name == feature) {
            Some(format!("the crate depends on a library `{feature}`"))
        } else if written.features.iter().any(|other| other.name.name == feature) {
            Some(format!("`[modules.features]` has `{feature}`, too"))
        } else {
            let other = modules.insert(feature, ());
            other.map(|()| "another module has this name".to_owned())
        };
        if let Some(taken) = taken {
            let message = format!("a module cannot be called `{name}`: {taken}");
            let fault = module.name.fault_of(codes::MODULE, message);
            diagnostics.push(fault.help("give the module another name"));
        }
    }
    shared::names(written, diagnostics);
    for feature in &written.features {
        let name = &feature.name.name;
        let is_library = dependencies().any(|(library, _)| library == name);
        let taken = if name == "default" {
            "`default` of `[features]` says what is on by default"
        } else if is_library && !generated.contains(name.as_str()) {
            "the crate depends on a library of this name"
        } else {
            continue;
        };
        let message = format!("a feature cannot be called `{name}`: {taken}");
        diagnostics.push(feature.name.fault_of(codes::MODULE, message));
    }
}
