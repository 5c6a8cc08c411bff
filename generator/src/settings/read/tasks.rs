//! The tables `[[tasks]]`.

use toml::Spanned;
use toml::de::DeValue;

use super::Reader;
use crate::diagnostic::codes;
use crate::settings::{Settings, TaskSettings, keys, valid};

impl Reader<'_> {
    pub(super) fn tasks(
        &mut self,
        value: &Spanned<DeValue<'_>>,
        settings: &mut Settings,
    ) {
        let DeValue::Array(items) = value.get_ref() else {
            self.wrong(value, "tables of the form `[[tasks]]`");
            return;
        };
        for item in items {
            let Some(task) = self.task(item) else { continue };
            if settings.tasks.iter().any(|known| known.title == task.title) {
                let message = format!("another task is called `{}`, too", task.title);
                self.fault(codes::SETTINGS_VALUE, &item.span(), message).help =
                    Some("give it another title, or merge the two".to_owned());
            }
            settings.tasks.push(task);
        }
    }

    fn task(&mut self, value: &Spanned<DeValue<'_>>) -> Option<TaskSettings> {
        let DeValue::Table(table) = value.get_ref() else {
            self.wrong(value, "tables of the form `[[tasks]]`");
            return None;
        };
        let (mut title, mut description, mut operations) = (None, None, None);
        for (key, value) in table {
            match self.known(key, &keys::TASK) {
                Some("title") => title = Some(self.valid(value, valid::line)),
                Some("description") => {
                    description = Some(self.valid(value, valid::line))
                }
                Some("operations") => {
                    let what = "a list of operationIds";
                    operations = Some(self.references(value, valid::line, what));
                    if operations
                        .as_ref()
                        .is_some_and(|list| list.as_ref().is_some_and(Vec::is_empty))
                    {
                        let message = "a task needs at least one operation";
                        self.fault(codes::SETTINGS_VALUE, &value.span(), message);
                    }
                }
                _ => {}
            }
        }
        let missing = [
            ("title", title.is_none()),
            ("description", description.is_none()),
            ("operations", operations.is_none()),
        ];
        for (key, _) in missing.into_iter().filter(|(_, is_missing)| *is_missing) {
            let message = format!("`{key}` is missing");
            self.fault(codes::SETTINGS_VALUE, &value.span(), message);
        }
        Some(TaskSettings {
            title: title??,
            description: description??,
            operations: operations??,
        })
    }
}
