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
        let scheme = schemes.remove(name).unwrap_or_default();
        let message =
            format!("`{name}` is a client certificate: configure it in the transport");
        let path = Path::Key(&path, "securitySchemes");
        notes.left_out(&path, name, scheme);
        notes.warn(codes::UNUSED_KEY, &path, name, message);
    }
    forget(raw, &names, &Path::Root, notes);
    let paths = raw.get_mut("paths").and_then(Value::as_object_mut);
    let at = Path::Key(&Path::Root, "paths");
    for (path, item) in paths.into_iter().flatten() {
        let at = Path::Key(&at, path);
        for (method, operation) in item.as_object_mut().into_iter().flatten() {
            forget(operation, &names, &Path::Key(&at, method), notes);
        }
    }
}

/// Takes the names out of each alternative of what a document or an operation asks for.
fn forget(holder: &mut Value, names: &[String], path: &Path<'_>, notes: &mut Notes<'_>) {
    let Some(security) = holder.get_mut("security") else { return };
    let written = security.clone();
    let alternatives = security.as_array_mut().into_iter().flatten();
    for alternative in alternatives.filter_map(Value::as_object_mut) {
        alternative.retain(|name, _| !names.contains(name));
    }
    if *security != written {
        notes.left_out(path, "security", written);
    }
}
