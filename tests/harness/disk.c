/* Stands between a process and its disk: preloaded, it writes down every call that changes a file below DISK_ROOT to
 * DISK_LOG, and lets calls fail when it is told to.
 *
 * A record is {kind, fd, offset, size} in the machine's order, packed, and `size` bytes: see tests/harness/disk.py.
 * The log's order is the order of the calls: one lock is held over each call and its record.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#define MOST_FDS 65536
#define EXPORTED __attribute__((visibility("default")))
#define REAL(name) ((__typeof__(&name))real(#name, __COUNTER__))

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static char watched[MOST_FDS];
static char root[4096];
static size_t root_length;
static int log_fd = -1;
static void *found[64];

static struct {
    const char *kinds;
    int nth, error, forever, calls;
} fault;

static void *real(const char *name, int slot) {
    if (found[slot] == NULL)
        found[slot] = dlsym(RTLD_NEXT, name);
    return found[slot];
}

__attribute__((constructor)) static void begin(void) {
    const char *folder = getenv("DISK_ROOT"), *log = getenv("DISK_LOG");
    if (folder != NULL) {
        snprintf(root, sizeof root, "%s", folder);
        root_length = strlen(root);
    }
    if (log != NULL)
        log_fd = REAL(open64)(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

/* Let calls of the given kinds fail with `error` from the nth on, or only the nth; error 0 kills the process there.
 * nth 0 only counts. `kinds` must stay where it is. */
EXPORTED void disk_arm(const char *kinds, int nth, int error, int forever) {
    pthread_mutex_lock(&lock);
    fault.kinds = kinds, fault.nth = nth, fault.error = error, fault.forever = forever;
    fault.calls = 0;
    pthread_mutex_unlock(&lock);
}

EXPORTED int disk_calls(void) { return fault.calls; }

static int fails(char kind) {
    if (fault.kinds == NULL || strchr(fault.kinds, kind) == NULL)
        return 0;
    fault.calls++;
    if (fault.nth == 0 || fault.calls < fault.nth || (fault.calls > fault.nth && !fault.forever))
        return 0;
    if (fault.error == 0)
        raise(SIGKILL);
    errno = fault.error;
    return 1;
}

static void record(char kind, int fd, int64_t offset, const void *data, uint32_t size) {
    if (log_fd < 0)
        return;
    struct __attribute__((packed)) { char kind; int32_t fd; int64_t offset; uint32_t size; } head = {kind, fd, offset, size};
    struct iovec parts[] = {{&head, sizeof head}, {(void *)data, size}};
    if (REAL(writev)(log_fd, parts, 2) != (ssize_t)(sizeof head + size))
        abort();
}

static const char *whole_path(int folder, const char *path, char *buffer) {
    if (path[0] == '/' || folder == AT_FDCWD)
        return path;
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
    ssize_t length = readlink(link, buffer, 4000);
    if (length < 0)
        return path;
    snprintf(buffer + length, 8192 - (size_t)length, "/%s", path);
    return buffer;
}

static int is_watched(const char *path) {
    return root_length && strncmp(path, root, root_length) == 0 && (path[root_length] == '/' || path[root_length] == 0);
}

static int is_open(int fd) { return fd >= 0 && fd < MOST_FDS && watched[fd]; }

static int opened(int folder, const char *path, int flags, mode_t mode) {
    char buffer[8192];
    const char *whole = whole_path(folder, path, buffer);
    if (!is_watched(whole))
        return REAL(openat64)(folder, path, flags, mode);
    pthread_mutex_lock(&lock);
    int fd = fails('o') ? -1 : REAL(openat64)(folder, path, flags, mode);
    int error = errno;
    if (fd >= 0 && fd < MOST_FDS) {
        struct stat about;
        watched[fd] = 1;
        fstat(fd, &about);
        record(S_ISDIR(about.st_mode) ? 'd' : 'o', fd, flags, whole, (uint32_t)strlen(whole));
    }
    pthread_mutex_unlock(&lock);
    errno = error;
    return fd;
}

#define MODE(flags, last)                                                                                              \
    mode_t mode = 0;                                                                                                   \
    if ((flags) & (O_CREAT | __O_TMPFILE)) {                                                                           \
        va_list rest;                                                                                                  \
        va_start(rest, last);                                                                                          \
        mode = va_arg(rest, mode_t);                                                                                   \
        va_end(rest);                                                                                                  \
    }

EXPORTED int open(const char *path, int flags, ...) { MODE(flags, flags) return opened(AT_FDCWD, path, flags, mode); }
EXPORTED int open64(const char *path, int flags, ...) { MODE(flags, flags) return opened(AT_FDCWD, path, flags, mode); }
EXPORTED int openat(int folder, const char *path, int flags, ...) {
    MODE(flags, flags) return opened(folder, path, flags, mode);
}
EXPORTED int openat64(int folder, const char *path, int flags, ...) {
    MODE(flags, flags) return opened(folder, path, flags, mode);
}

EXPORTED int close(int fd) {
    if (is_open(fd)) {
        watched[fd] = 0;
        pthread_mutex_lock(&lock);
        record('c', fd, 0, NULL, 0);
        pthread_mutex_unlock(&lock);
    }
    return REAL(close)(fd);
}

/* A write that fails has written half: a full disk takes what it still can. */
static ssize_t written(int fd, const void *data, size_t size, off64_t offset, int moves) {
    pthread_mutex_lock(&lock);
    int failing = fails('w');
    int error = errno;
    size_t taken = failing ? size / 2 : size;
    off64_t at = !moves ? offset : (fcntl(fd, F_GETFL) & O_APPEND) ? lseek64(fd, 0, SEEK_END) : lseek64(fd, 0, SEEK_CUR);
    ssize_t done = moves ? REAL(write)(fd, data, taken) : REAL(pwrite64)(fd, data, taken, offset);
    if (!failing)
        error = errno;
    if (done > 0)
        record('w', fd, at, data, (uint32_t)done);
    pthread_mutex_unlock(&lock);
    errno = error;
    return failing ? -1 : done;
}

EXPORTED ssize_t write(int fd, const void *data, size_t size) {
    return is_open(fd) ? written(fd, data, size, 0, 1) : REAL(write)(fd, data, size);
}
EXPORTED ssize_t pwrite64(int fd, const void *data, size_t size, off64_t offset) {
    return is_open(fd) ? written(fd, data, size, offset, 0) : REAL(pwrite64)(fd, data, size, offset);
}
EXPORTED ssize_t pwrite(int fd, const void *data, size_t size, off_t offset) { return pwrite64(fd, data, size, offset); }

/* Copying inside the kernel would not be seen: whoever tries it here goes on with read and write. */
EXPORTED ssize_t sendfile64(int out, int in, off64_t *offset, size_t size) {
    if (is_open(out)) {
        errno = ENOTSOCK;
        return -1;
    }
    ssize_t (*really)(int, int, off64_t *, size_t) = real("sendfile64", __COUNTER__);
    return really(out, in, offset, size);
}

/* What remains has one shape: a call on an open file, or on a path, that fails or is done and written down. */
#define DONE(kind, call, ...)                                                                                          \
    pthread_mutex_lock(&lock);                                                                                         \
    __typeof__(call) result = fails(kind) ? -1 : (call);                                                               \
    int error = errno;                                                                                                 \
    if (result >= 0) {                                                                                                 \
        __VA_ARGS__;                                                                                                   \
    }                                                                                                                  \
    pthread_mutex_unlock(&lock);                                                                                       \
    errno = error;                                                                                                     \
    return result;

EXPORTED ssize_t read(int fd, void *data, size_t size) {
    if (!is_open(fd))
        return REAL(read)(fd, data, size);
    DONE('r', REAL(read)(fd, data, size))
}
EXPORTED ssize_t pread64(int fd, void *data, size_t size, off64_t offset) {
    if (!is_open(fd))
        return REAL(pread64)(fd, data, size, offset);
    DONE('r', REAL(pread64)(fd, data, size, offset))
}
EXPORTED int ftruncate64(int fd, off64_t size) {
    if (!is_open(fd))
        return REAL(ftruncate64)(fd, size);
    DONE('t', REAL(ftruncate64)(fd, size), record('t', fd, size, NULL, 0))
}
EXPORTED int fsync(int fd) {
    if (!is_open(fd))
        return REAL(fsync)(fd);
    DONE('s', REAL(fsync)(fd), record('s', fd, 0, NULL, 0))
}
EXPORTED int fdatasync(int fd) {
    if (!is_open(fd))
        return REAL(fdatasync)(fd);
    DONE('s', REAL(fdatasync)(fd), record('s', fd, 0, NULL, 0))
}
EXPORTED int unlinkat(int folder, const char *path, int flags) {
    char buffer[8192];
    const char *whole = whole_path(folder, path, buffer);
    if (!is_watched(whole))
        return REAL(unlinkat)(folder, path, flags);
    DONE('u', REAL(unlinkat)(folder, path, flags), record('u', -1, 0, whole, (uint32_t)strlen(whole)))
}
EXPORTED int unlink(const char *path) { return unlinkat(AT_FDCWD, path, 0); }
EXPORTED int rmdir(const char *path) { return unlinkat(AT_FDCWD, path, AT_REMOVEDIR); }
EXPORTED int mkdir(const char *path, mode_t mode) {
    if (!is_watched(path))
        return REAL(mkdir)(path, mode);
    DONE('m', REAL(mkdir)(path, mode), record('m', -1, 0, path, (uint32_t)strlen(path)))
}
EXPORTED int rename(const char *from, const char *to) {
    if (!is_watched(from) || !is_watched(to))
        return REAL(rename)(from, to);
    char both[8192];
    int size = snprintf(both, sizeof both, "%s%c%s", from, 0, to);
    DONE('n', REAL(rename)(from, to), record('n', -1, 0, both, (uint32_t)size))
}
