// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/standingnotice.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StandingNotice)
};

QString nameOf(const LockHolder& holder)
{
    return holder.officer.isEmpty() ? Words::tr("Somebody") : holder.officer;
}

} // namespace

std::optional<StandingNotice> standingNotice(const Standing& standing)
{
    switch (standing.readOnly) {
    case ReadOnlyBecause::Locked:
        return StandingNotice{Banner::Tone::Attention,
            Words::tr("%1 is writing in the file, on the computer %2. You can read along and see what is written.")
                .arg(nameOf(standing.writer), standing.writer.host),
            Words::tr("Write now")};
    case ReadOnlyBecause::Protected:
        return StandingNotice{Banner::Tone::Attention,
            Words::tr("The file is write-protected, or its folder is. You can read it; nothing is changed."),
            Words::tr("Try again")};
    case ReadOnlyBecause::Asked:
        return StandingNotice{
            Banner::Tone::Calm, Words::tr("The file is read-only. Nothing is changed."), Words::tr("Write now")};
    case ReadOnlyBecause::Nothing:
        break;
    }
    if (!standing.backup.isEmpty())
        return StandingNotice{Banner::Tone::Calm,
            Words::tr("The file was updated to this version. A copy of the old file is beside it: %1")
                .arg(QFileInfo(standing.backup).fileName()),
            {}};
    if (standing.onShare)
        return StandingNotice{Banner::Tone::Calm,
            Words::tr(
                "The file is on a shared drive. One officer can write in it at a time; others can read it meanwhile."),
            {}};
    return {};
}

Question lockQuestion(const LockHolder& holder)
{
    return {Words::tr("The file is still locked"),
        Words::tr(
            "%1 has had the file open on the computer %2 since %3. If that computer was switched off in the middle "
            "of it, the lock was left behind. If somebody is writing now, their text and yours may be mixed up.")
            .arg(nameOf(holder), holder.host, QLocale().toString(holder.since.toLocalTime(), QLocale::ShortFormat)),
        {Words::tr("Keep reading"), Words::tr("Nobody is writing: remove the lock")}};
}

} // namespace indblik
