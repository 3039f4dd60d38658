// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QString>
#include <QStringList>

#include <vector>

namespace indblik {

/// Marks a file as ours at byte 68 of its header: "Indb".
constexpr quint32 applicationId = 0x496e6462;

/// One numbered step of the schema. Steps are never edited after release; a change is a new step.
struct SchemaStep
{
    int version = 0;
    QString description; ///< the first line of its file
    QStringList statements;
};

/// The steps delivered with the program, in order, from version 1.
const std::vector<SchemaStep>& schemaSteps();

/// Reads a step from the text of its file: a comment line that describes it, then statements each ended by ";" at the
/// end of a line; those within a trigger belong to it, until its END.
SchemaStep readSchemaStep(int version, const QString& sql);

/// Runs the statements of one step, without a transaction of its own.
Result<void> runStep(const QSqlDatabase& database, const SchemaStep& step);

/// Every table, index, trigger and view as its defining text, sorted; what makes two schemas the same.
Result<QStringList> schemaTexts(const QSqlDatabase& database);

/// schemaTexts() of a file made by `steps` up to and including `version`.
Result<QStringList> knownSchema(const std::vector<SchemaStep>& steps, int version);

} // namespace indblik
