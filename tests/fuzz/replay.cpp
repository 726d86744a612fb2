// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for the fuzzer where there is none: gives every seed of a folder, and the empty input, to the
// fuzz target.
#include <QtCore/QDir>
#include <QtCore/QFile>

#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv) __attribute__((weak));

namespace {

int replay(const QDir &folder)
{
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    if (names.isEmpty()) {
        std::fprintf(stderr, "There are no seeds in %s.\n", qPrintable(folder.path()));
        return 1;
    }
    LLVMFuzzerTestOneInput(nullptr, 0);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "The seed %s cannot be read.\n", qPrintable(file.fileName()));
            return 1;
        }
        std::printf("%s\n", qPrintable(name));
        std::fflush(stdout);
        const QByteArray bytes = file.readAll();
        LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes.constData()), size_t(bytes.size()));
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "Usage: %s FOLDER-OF-SEEDS\n", argv[0]);
        return 1;
    }
    const QDir folder(QFile::decodeName(argv[1]));
    if (LLVMFuzzerInitialize)
        LLVMFuzzerInitialize(&argc, &argv);
    return replay(folder);
}
