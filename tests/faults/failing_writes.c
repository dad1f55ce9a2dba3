// SPDX-License-Identifier: GPL-3.0-or-later
// For LD_PRELOAD: writes and syncs to project files fail from the n-th on.
//   FAULT_FROM=n     the n-th of all writes and syncs of project files, and each after it
//   FAULT_ERRNO=e    5 (EIO) or 28 (ENOSPC); syncs fail with EIO only
//   FAULT_COUNT=f    the number of writes and syncs is left in this file at the end
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static atomic_long calls;

static int of_project(int file)
{
    char link[64];
    char path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0)
        return 0;
    path[length] = 0;
    const char *mark = strstr(path, ".hearken");
    return mark && !strstr(mark, ".lock");
}

static int fails(int file)
{
    const int before = errno;
    const int counts = of_project(file);
    errno = before;
    if (!counts)
        return 0;
    const long call = atomic_fetch_add(&calls, 1) + 1;
    const char *from = getenv("FAULT_FROM");
    return from && call >= atol(from);
}

static int wanted(void)
{
    const char *code = getenv("FAULT_ERRNO");
    return code ? atoi(code) : EIO;
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t offset)
{
    static ssize_t (*next)(int, const void *, size_t, off64_t);
    if (!next)
        *(void **)&next = dlsym(RTLD_NEXT, "pwrite64");
    if (fails(file)) {
        errno = wanted();
        return -1;
    }
    return next(file, bytes, count, offset);
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset)
{
    return pwrite64(file, bytes, count, offset);
}

ssize_t write(int file, const void *bytes, size_t count)
{
    static ssize_t (*next)(int, const void *, size_t);
    if (!next)
        *(void **)&next = dlsym(RTLD_NEXT, "write");
    if (fails(file)) {
        errno = wanted();
        return -1;
    }
    return next(file, bytes, count);
}

static int synced(int file, const char *name)
{
    int (*next)(int);
    *(void **)&next = dlsym(RTLD_NEXT, name);
    if (fails(file)) {
        errno = EIO;
        return -1;
    }
    return next(file);
}

int fsync(int file)
{
    return synced(file, "fsync");
}

int fdatasync(int file)
{
    return synced(file, "fdatasync");
}

__attribute__((destructor)) static void tell(void)
{
    const char *path = getenv("FAULT_COUNT");
    FILE *out = path ? fopen(path, "w") : NULL;
    if (!out)
        return;
    fprintf(out, "%ld\n", atomic_load(&calls));
    fclose(out);
}
