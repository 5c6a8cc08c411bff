//! What several modules share.

use crate::diagnostic::{Diagnostics, codes, nearest};
use crate::emit::rust::{ROOT, dependencies};
use crate::model::{FeatureName, Ident, SharedModule};
use crate::settings::{ModulesSettings, SharedSettings};

/// Returns the shared modules. One that no module uses is an error.
pub(super) fn modules(
    written: &ModulesSettings,
    diagnostics: &mut Diagnostics,
) -> Vec<SharedModule> {
    for module in &written.shared {
        users(written, module, diagnostics);
    }
    let modules = written.shared.iter().map(|module| {
        let features = module.with.iter().map(|user| feature(&user.name));
        SharedModule {
            ident: Ident::new(&module.name.name),
            features: features.map(FeatureName::new).collect(),
            sources: module.sources.clone(),
        }
    });
    modules.collect()
}

/// Returns what the feature of a module turns on for what it shares.
pub(super) fn enabled_by<'a>(
    written: &'a ModulesSettings,
    user: &'a str,
) -> impl Iterator<Item = &'a str> {
    let shared = written.shared.iter();
    let used = shared.filter(move |it| it.with.iter().any(|with| with.name == user));
    used.flat_map(|it| it.enables.iter().map(|enabled| enabled.name.as_str()))
}

/// Returns the feature of a module, by its name.
pub(super) fn feature(module: &str) -> String {
    module.replace('_', "-")
}

/// Reports users that are not there.
fn users(
    written: &ModulesSettings,
    module: &SharedSettings,
    diagnostics: &mut Diagnostics,
) {
    let name = &module.name.name;
    if module.with.is_empty() {
        let message = format!("no module uses `{name}`");
        let fault = module.name.fault_of(codes::MODULE, message);
        diagnostics
            .push(fault.help("name those that do in `with`, or remove the entry"));
    }
    let known = || written.list.iter().map(|module| module.name.name.as_str());
    for user in &module.with {
        if known().any(|known| known == user.name) {
            continue;
        }
        let user_name = &user.name;
        let message =
            format!("`{name}` is for `{user_name}`, and there is no such module");
        let is_shared = written.shared.iter().any(|it| it.name.name == *user_name);
        let help = match nearest(user_name, known()) {
            _ if is_shared => {
                "a shared module has no feature: name the modules that use both"
                    .to_owned()
            }
            Some(near) => format!("did you mean `{near}`?"),
            None => "name modules of `[[modules.list]]`".to_owned(),
        };
        diagnostics.push(user.fault_of(codes::MODULE, message).help(help));
    }
}

/// Reports names that something else in the root of the crate has.
pub(super) fn names(written: &ModulesSettings, diagnostics: &mut Diagnostics) {
    let own = written.dependencies.iter().map(|(library, _)| library.name.as_str());
    let libraries: Vec<&str> = dependencies().map(|(name, _)| name).chain(own).collect();
    for (place, module) in written.shared.iter().enumerate() {
        let name = &module.name.name;
        let before = &written.shared[..place];
        let taken = if ROOT.contains(&name.as_str()) {
            "it is in the root of every crate"
        } else if libraries.iter().any(|library| library.replace('-', "_") == *name) {
            "the crate depends on a library of this name"
        } else if written.list.iter().any(|other| other.name.name == *name)
            || before.iter().any(|other| other.name.name == *name)
        {
            "another module has this name"
        } else {
            continue;
        };
        let message = format!("a module cannot be called `{name}`: {taken}");
        let fault = module.name.fault_of(codes::MODULE, message);
        diagnostics.push(fault.help("give the module another name"));
    }
}
