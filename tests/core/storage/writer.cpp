// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/numberededits.h"

#include <QCoreApplication>

#include <cstdio>

// store_writer FILE: makes numbered edits in FILE without end and prints the number of each once it was acknowledged.
// The kill test kills it in the middle.

int main(int argc, char** argv)
{
    using namespace indblik;
    const QCoreApplication application(argc, argv);
    auto store = Store::open(QCoreApplication::arguments().value(1), Access::Write, QStringLiteral("Anna"));
    if (!store || !store->standing().canWrite()) {
        std::fputs(store ? "read-only\n" : store.error().message.toUtf8() + '\n', stderr);
        return 1;
    }
    Workspace workspace(std::move(*store), QStringLiteral("Anna"));
    if (const auto shown = workspace.show(); !shown)
        return 1;
    for (int number = 1;; ++number) {
        workspace.endTyping();
        if (const auto made = makeEdit(workspace, number); !made) {
            std::fputs(made.error().message.toUtf8() + '\n', stderr);
            return 1;
        }
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}
