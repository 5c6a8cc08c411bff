//! The sockets of this process, as the system counts them.

use std::net::SocketAddr;
use std::thread;
use std::time::{Duration, Instant};

/// Returns how many sockets this process has open that lead to this address, where the system can be
/// asked. Those of other tests lead elsewhere.
#[cfg(not(target_os = "linux"))]
pub fn sockets_to(_: SocketAddr) -> Option<usize> {
    None
}

/// Returns how many sockets this process has open that lead to this address. Those of other tests
/// lead elsewhere.
#[cfg(target_os = "linux")]
pub fn sockets_to(address: SocketAddr) -> Option<usize> {
    use std::collections::BTreeSet;
    use std::fs;

    let SocketAddr::V4(v4) = address else { panic!("{address} is not of version 4") };
    let remote =
        format!("{:08X}:{:04X}", u32::from_ne_bytes(v4.ip().octets()), v4.port());
    // sl, local address, remote address, state, queues, timer, retransmits, uid, timeout, inode.
    let table = fs::read_to_string("/proc/self/net/tcp").unwrap();
    let inodes: BTreeSet<_> = table
        .lines()
        .map(|line| line.split_whitespace().collect::<Vec<_>>())
        .filter(|columns| columns.get(2) == Some(&remote.as_str()))
        .map(|columns| format!("socket:[{}]", columns[9]))
        .collect();
    let own = fs::read_dir("/proc/self/fd").unwrap();
    // A file may be closed while they are listed.
    let targets = own.filter_map(|entry| fs::read_link(entry.ok()?.path()).ok());
    let mine = |target: &std::path::PathBuf| {
        target.to_str().is_some_and(|name| inodes.contains(name))
    };
    Some(targets.filter(mine).count())
}

/// Waits until something holds that other threads bring about.
pub fn eventually(what: &str, holds: impl Fn() -> bool) {
    let start = Instant::now();
    while !holds() {
        assert!(start.elapsed() < Duration::from_secs(20), "never: {what}");
        thread::sleep(Duration::from_millis(2));
    }
}

/// Lets this process have as many files open as the system allows it.
#[cfg(unix)]
pub fn allow_many() {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

    let maximum = getrlimit(Resource::Nofile).maximum;
    // macOS says that there is no bound, and takes none above this.
    let current = Some(maximum.map_or(10_240, |maximum| maximum.min(10_240)));
    setrlimit(Resource::Nofile, Rlimit { current, maximum }).unwrap();
}
