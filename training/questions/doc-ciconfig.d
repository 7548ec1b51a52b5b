=
Hammerset CI: configuration guide.
Hammerset reads the file .hammer.yml in the root of your repository.
? Where must the settings be? | name of the pipeline file
Another path can be given in the project's settings.
? We keep ours in a subfolder | different location
=
Jobs and stages.
A pipeline is made of stages, and a stage of jobs.
Stages run one after another, in the order of the list stages.
? How do I make deploying come after testing? | sequence of phases
Jobs of one stage run at the same time, as far as there are runners.
? What is executed in parallel? | concurrency within a phase
With needs a job starts as soon as the named jobs are done, whatever its stage.
? Packaging waits for slow tests that it doesn't depend on | skip the wait
A job fails when one of its commands returns anything but zero.
? What makes a step red? | failure criterion
Give allow_failure: true to a job whose failure shouldn't stop the pipeline.
? The linter is flaky and shouldn't block us | optional step
With retry: 2 a failed job is tried twice more.
? How do I have it repeated automatically? | second attempt
A job is killed after an hour, unless timeout says otherwise.
? It's aborted at 60 minutes sharp | time limit
=
Images.
image names the container in which the job runs.
? How do I get a certain compiler version? | environment of the commands
Pin it with a digest, since a tag such as latest can change under you.
? It broke overnight without any change of ours | reproducible base
services start further containers beside the job, for instance a database.
? My tests need Postgres | auxiliary servers
They are reached under the name of the image without its tag.
? Which hostname does the database have? | address of helper containers
For a private registry put the login into the variable REGISTRY_AUTH.
? Pulling from our own hub is denied | credentials for fetching containers
=
When jobs run.
By default every push and every merge request starts a pipeline.
? Why do I see two for one commit? | default triggers
rules decide job by job, and the first rule that matches counts.
? Two conditions apply; which wins? | evaluation order
A rule with changes looks at which files differ from the target branch.
? I edit only the docs; why build everything? | run just for certain paths
when: manual waits for somebody to press the button.
? We want a human to release to production | click to start
when: always runs even if earlier jobs have failed, which is useful for cleaning up.
? The test server should be torn down in any case | after errors too
Pipelines by the clock are set under Schedules, in UTC.
? How can I have it done every night? | cron
Add [skip ci] to the commit message to start nothing.
? I only fixed a typo, no build please | suppress
A newer push cancels the older pipeline of the same branch if auto_cancel is on.
? Obsolete runs clog the queue | stop outdated builds
=
Variables and secrets.
Variables in the file are visible to everyone who can read the repository.
? Is it OK to write the token into the yml? | plain values exposed
Secrets belong in the settings, where they're encrypted.
? Where should passwords be stored? | safe place for keys
A masked variable is replaced by stars in the log, provided that it has at least eight characters.
? My short PIN is shown in clear in the output | hide values in logs
A protected variable is given only to protected branches.
? The deploy key is empty on my feature branch | restricted secret
Pipelines of forks never receive secrets.
? Could a stranger's pull request steal our keys? | outside contributors
If the same name is set twice, the settings of the project win over those of the group, and both over the file.
? Which definition takes effect? | precedence
=
Cache and artifacts.
The two are often mixed up.
A cache speeds up later pipelines and may be missing at any time.
? Can I count on it being there? | purpose of the cache
An artifact passes results to later jobs and is sure to be there.
? How do I hand the binary on to the next phase? | passing files
Choose the cache's key after the lock file, so that it is renewed when dependencies change.
? Old packages keep coming back | invalidate stored dependencies
Only one job should write the cache; let the others have policy: pull.
? Jobs overwrite each other's stored folders | read-only use
Artifacts are deleted after seven days, or after what expire_in says.
? The download from last month is gone | keep builds longer
Those of the latest pipeline of a branch are kept in any case.
? Which are never removed? | exempt from expiry
One artifact may be up to 1 GB.
? Upload refused, too big | size ceiling
With reports: junit the failed tests are shown in the merge request.
? How can reviewers see which tests broke? | test results display
=
Splitting tests.
parallel: 4 starts four copies of a job.
? Our suite takes 40 minutes, how do we spread it? | shard
Each copy knows its number from HAMMER_INDEX, which begins with 1.
? How does a copy tell which part is its own? | shard number
matrix starts a copy for every combination of values, 50 at most.
? Test on three systems with two Pythons each | cross product
=
Reuse.
extends takes over the keys of another job and overwrites single ones.
? Ten steps differ by one line only | inherit
A job whose name begins with a dot is a template and never runs.
? How do I define something that isn't executed itself? | hidden definition
include fetches parts from another repository; give a ref, or you follow its main branch.
? Share configuration between projects | remote snippets
=
Runners.
Shared runners have 2 cores and 8 GB.
? How strong are the machines we get? | default hardware
Free plans have 400 minutes a month; macOS minutes count tenfold.
? Why was our quota gone after a few Apple builds? | consumption factor
Your own runner costs no minutes.
? Can we build on our own server for nothing? | self-hosted price
It takes only jobs whose tags it has.
? The job is pending although our machine is idle | labels don't match
=
Finding mistakes.
hammer lint checks the file without starting anything.
? Test my yml before pushing | validate syntax
hammer run JOB executes a job on your own computer, without secrets.
? Can I try a step locally? | debug on my laptop
Set HAMMER_TRACE to 1 to see each command before it is executed.
? I'd like more details in the log | verbose
