// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checkverb.h"

#include "app/findingjson.h"
#include "core/judge/checkable.h"

#include <QCoreApplication>

#include <algorithm>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

int check(const Call& call)
{
    return withBook(call, Access::Read, [&call](const Workspace& workspace, const AccountBook& book) {
        std::vector<Finding> findings;
        const auto remarks = workspace.judged().remarks();
        for (const Remark& remark : remarks)
            findings.push_back(remark.finding);
        const bool isOpen =
            std::any_of(remarks.begin(), remarks.end(), [](const Remark& each) { return each.isOpen(); });
        if (call.wantsJson())
            print(findingsJson(findings, QLocale(), &book));
        else {
            for (const Finding& finding : findings) {
                print(QStringLiteral("%1: %2").arg(placeText(finding), sentence(finding, QLocale())));
                if (const Acceptance* acceptance = book.acceptance(finding.key()))
                    print(QStringLiteral("  ")
                          + Words::tr("Accepted by %1: %2").arg(acceptance->author, acceptance->reason));
            }
            if (findings.empty())
                print(nothingFoundWords(checkableOf(book)));
        }
        return isOpen ? refused : done;
    });
}

} // namespace

Verb checkVerb()
{
    return {"check", QT_TRANSLATE_NOOP("CommandLine", "check FILE [--year Y] [--json]"), 1, {"year", "json"}, &check};
}

} // namespace indblik
