// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/example.h"

#include "core/import/account.h"
#include "core/import/proposal.h"
#include "core/workspace.h"

#include <QCoreApplication>
#include <QFile>

namespace indblik {

Result<void> fillWithExample(Workspace& workspace)
{
    QFile file(QStringLiteral(":/example/redegoerelse-2010.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return Error{QCoreApplication::translate("Example", "The program is damaged: the example is missing.")};
    const auto prose = readProse(file, QCoreApplication::translate("Example", "the example account"));
    if (!prose)
        return prose.error();
    auto read = readAccount(*prose, Wording::builtIn(), builtInForms(), *Year::from(2010));
    if (!read)
        return read.error();
    const auto proposal = workspace.propose(std::move(*read));
    if (!proposal)
        return proposal.error();
    const auto applied = workspace.apply(*proposal);
    return applied ? Result<void>() : applied.error();
}

} // namespace indblik
