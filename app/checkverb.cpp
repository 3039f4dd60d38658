// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checkverb.h"

#include "app/findingjson.h"
#include "app/take.h"
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
        const auto remarks = workspace.judged().allRemarks();
        if (!remarks)
            return fail(remarks.error());
        for (const Remark& remark : *remarks)
            findings.push_back(remark.finding);
        const bool isOpen =
            std::any_of(remarks->begin(), remarks->end(), [](const Remark& each) { return each.isOpen(); });
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

/// The one with the key after --finding.
Result<Remark> remarkOf(const Call& call, const Workspace& workspace)
{
    const auto remarks = workspace.judged().allRemarks();
    if (!remarks)
        return remarks.error();
    for (const Remark& remark : *remarks) {
        if (remark.key == call.value("finding"))
            return remark;
    }
    return Error{
        Words::tr("There is no remark with the key “%1”. “check --json” has the keys; they change with the figures.")
            .arg(call.value("finding")),
        {}, Fault::Missing};
}

int accept(const Call& call)
{
    if (const auto lack = missing(call, {"finding"}))
        return usage(call, *lack);
    if (const auto wrong = notOne(call, {"reason", "withdraw"}))
        return usage(call, *wrong);
    if (call.has("print") && call.has("withdraw"))
        return usage(call, *notOne(call, {"print", "withdraw"}));
    if (const auto lack = call.has("withdraw") ? std::nullopt : missing(call, {"reason"}))
        return usage(call, *lack);
    return withBook(call, Access::Write, [&call](Workspace& workspace, const AccountBook&) {
        const auto remark = remarkOf(call, workspace);
        if (!remark)
            return fail(remark.error());
        if (!call.has("withdraw"))
            return statusOf(
                workspace.findings().accept(remark->key, call.author(), call.value("reason"), call.has("print")));
        if (remark->isOpen())
            return fail(Error{Words::tr("The remark is not accepted: %1").arg(sentence(remark->finding, QLocale()))});
        return statusOf(workspace.findings().reopen(remark->key));
    });
}

} // namespace

Verb checkVerb()
{
    return {"check", QT_TRANSLATE_NOOP("CommandLine", "check FILE [--year Y] [--json]"), 1, {"year", "json"}, &check};
}

Verb acceptVerb()
{
    return {"accept",
        QT_TRANSLATE_NOOP("CommandLine", "accept FILE --finding KEY (--reason R [--print] | --withdraw) [--year Y]"), 1,
        {"finding", "reason", "print", "withdraw:acceptance", "year"}, &accept};
}

} // namespace indblik
