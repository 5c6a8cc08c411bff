//! The map of the API by what people do with it.

use crate::diagnostic::{Diagnostics, nearest};
use crate::model::{Group, Task};
use crate::settings::{Reference, Settings, TaskSettings};

/// Returns the tasks of the settings. An operation that the document does not have is an error.
///
/// One that `[skip]` leaves out is left out here, too, and a task that has no other. That is a warning already.
pub(super) fn tasks(
    settings: &Settings,
    groups: &[Group],
    diagnostics: &mut Diagnostics,
) -> Vec<Task> {
    let operations = groups.iter().flat_map(|group| &group.operations);
    let known: Vec<&str> = operations.map(|operation| operation.id.as_str()).collect();
    let mut tasks = Vec::new();
    for task in &settings.tasks {
        let mut operations = Vec::new();
        for reference in &task.operations {
            if known.contains(&reference.name.as_str()) {
                operations.push(reference.name.clone());
            } else if !settings.skips.contains_key(&reference.name) {
                unknown(task, reference, &known, diagnostics);
            }
        }
        if !operations.is_empty() {
            tasks.push(Task {
                title: task.title.clone(),
                description: task.description.clone(),
                operations,
            });
        }
    }
    tasks
}

fn unknown(
    task: &TaskSettings,
    reference: &Reference,
    known: &[&str],
    diagnostics: &mut Diagnostics,
) {
    let (title, name) = (&task.title, &reference.name);
    let message = format!(
        "the task `{title}` names `{name}`, which is not an operation of the API"
    );
    let help = match nearest(name, known.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => "name an operationId of the document, or remove this one".to_owned(),
    };
    diagnostics.push(reference.fault(message).help(help));
}
