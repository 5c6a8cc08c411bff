//! Security that is no credential of a call.

use serde_json::Value;

use super::Notes;
use crate::diagnostic::codes;
use crate::load::parse::Path;

/// Takes `mutualTLS` out: the certificate belongs to the connection, which is the transport's.
pub(super) fn without_mutual_tls(raw: &mut Value, notes: &mut Notes<'_>) {
    let Some(Value::Object(schemes)) = raw.pointer_mut("/components/securitySchemes")
    else {
        return;
    };
    let is_tls = |scheme: &Value| scheme["type"] == "mutualTLS";
    let names: Vec<String> = schemes
        .iter()
        .filter(|(_, scheme)| is_tls(scheme))
        .map(|(name, _)| name.clone())
        .collect();
    if names.is_empty() {
        return;
    }
    let path = Path::Key(&Path::Root, "components");
    for name in &names {
        schemes.remove(name);
        let message =
            format!("`{name}` is a client certificate, which the transport has to have");
        let path = Path::Key(&path, "securitySchemes");
        notes.warn(codes::UNUSED_KEY, &path, name, message);
    }
    forget(raw.get_mut("security"), &names);
    let paths = raw.get_mut("paths").and_then(Value::as_object_mut);
    let items = paths.into_iter().flat_map(|paths| paths.values_mut());
    for item in items.filter_map(Value::as_object_mut) {
        for operation in item.values_mut() {
            forget(operation.get_mut("security"), &names);
        }
    }
}

/// Takes the names out of each alternative of a list.
fn forget(security: Option<&mut Value>, names: &[String]) {
    let alternatives = security.and_then(Value::as_array_mut).into_iter().flatten();
    for alternative in alternatives.filter_map(Value::as_object_mut) {
        alternative.retain(|name, _| !names.contains(name));
    }
}
